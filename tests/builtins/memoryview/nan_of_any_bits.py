# Whatever bits come from outside, a NaN is a float and nothing else; its sign stays.
import array
import math
import struct

for bits in (0x7ff8000000000000, 0x7ff0000000000001, 0x7fff123456789abc, 0xfff8000000000001, 0xfffd000000000123,
             0xfffe000000001000, 0xffff000000000001, 0xffffffffffffffff):
    data = bits.to_bytes(8, 'little')
    found = [struct.unpack('<d', data)[0], *memoryview(data).cast('d'), *array.array('d', data)]
    print([type(number).__name__ for number in found], [math.isnan(number) for number in found],
          [math.copysign(1, number) for number in found])

# output:
# ['float', 'float', 'float'] [True, True, True] [1.0, 1.0, 1.0]
# ['float', 'float', 'float'] [True, True, True] [1.0, 1.0, 1.0]
# ['float', 'float', 'float'] [True, True, True] [1.0, 1.0, 1.0]
# ['float', 'float', 'float'] [True, True, True] [-1.0, -1.0, -1.0]
# ['float', 'float', 'float'] [True, True, True] [-1.0, -1.0, -1.0]
# ['float', 'float', 'float'] [True, True, True] [-1.0, -1.0, -1.0]
# ['float', 'float', 'float'] [True, True, True] [-1.0, -1.0, -1.0]
# ['float', 'float', 'float'] [True, True, True] [-1.0, -1.0, -1.0]
