# OrderedDict.pop() takes its arguments by name, too.
from collections import OrderedDict

numbers = OrderedDict(a=1)
print(numbers.pop('z', default=6), numbers.pop('z', None), numbers.pop(key='a'), numbers)
try:
    numbers.pop('q')
except KeyError as error:
    print(repr(error))

# output:
# 6 None 1 OrderedDict()
# KeyError('q')
