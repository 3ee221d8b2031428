# An int with more digits than str() would write is named by how many it has; a class named array is no array.array.
import re
import reprlib

print(reprlib.repr(10 ** 50))
print(re.sub('0x[0-9a-f]+', '0x...', reprlib.repr(10 ** 5000)))
print(re.sub('0x[0-9a-f]+', '0x...', reprlib.repr([-10 ** 4300])))


class array:
    def __repr__(self):
        return 'not array.array'


print(reprlib.repr(array()))

# output:
# 100000000000000000...0000000000000000000
# <int instance with roughly 5001 digits (limit at 4300) at 0x...>
# [<int instance with roughly 4301 digits (limit at 4300) at 0x...>]
# not array.array
