# A UserString joins what str.join() joins, and takes None for the usual encoding.
from collections import UserString

comma = UserString(', ')
print(comma.join(['a', 'b']), UserString('é').encode(None, None))
for items in ['a', 1], ['a', UserString('b')]:
    try:
        print(comma.join(items))
    except TypeError as error:
        print(error)

# output:
# a, b b'\xc3\xa9'
# sequence item 1: expected str instance, int found
# sequence item 1: expected str instance, UserString found
