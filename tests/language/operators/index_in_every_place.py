# What has __index__ stands for an integer wherever one is needed.
class Two:
    def __index__(self):
        return 2


two = Two()
print([1, 2, 3][two], 'abc'[two], (1, 2, 3)[:two], list(range(two)), bytes(two), 'ab' * two, [0] * two, two * 'x')
print(hex(two), bin(two), oct(two), f'{two!r:.3}'[:3], '%x' % two, '%d' % 2, chr(two + 0 if False else 50), round(2.567, two), int(two), float(two), complex(two), 7 .__lshift__(1))
print(divmod(7, 2), pow(2, 3, 5), 'a,b,c'.split(',', two), 'x'.center(two * 1 if False else 4), int('11', two), bytes([two]), bytearray(two), range(10)[two], slice(two).indices(5), (5).to_bytes(two, 'big'))
import math, operator, itertools
print(math.factorial(two), math.comb(4, two), operator.index(two), list(itertools.islice('abcd', two)), list(itertools.repeat(1, two)), memoryview(b'abc')[two], math.gcd(two, 4), math.isqrt(two))
for bad in (lambda: [1][1.5], lambda: [1]['a'], lambda: 'a' * 1.5, lambda: range(1.5), lambda: bytes(1.5), lambda: chr(1.5), lambda: round(1.5, 1.5), lambda: hex(1.5), lambda: [1, 2][:1.5], lambda: 'x'.center(1.5), lambda: math.factorial(1.5), lambda: operator.index('x'), lambda: '%x' % 1.5, lambda: '%c' % 1.5, lambda: int('1', 1.5)):
    try:
        print(bad())
    except TypeError as error:
        print(error)


class Wrong:
    def __index__(self):
        return 'x'


for bad in (lambda: [1][Wrong()], lambda: int(Wrong()), lambda: hex(Wrong()), lambda: range(Wrong())):
    try:
        print(bad())
    except TypeError as error:
        print(error)

# output:
# index_in_every_place.py:13: SyntaxWarning: list indices must be integers or slices, not float; perhaps you missed a comma?
#   for bad in (lambda: [1][1.5], lambda: [1]['a'], lambda: 'a' * 1.5, lambda: range(1.5), lambda: bytes(1.5), lambda: chr(1.5), lambda: round(1.5, 1.5), lambda: hex(1.5), lambda: [1, 2][:1.5], lambda: 'x'.center(1.5), lambda: math.factorial(1.5), lambda: operator.index('x'), lambda: '%x' % 1.5, lambda: '%c' % 1.5, lambda: int('1', 1.5)):
# index_in_every_place.py:13: SyntaxWarning: list indices must be integers or slices, not str; perhaps you missed a comma?
#   for bad in (lambda: [1][1.5], lambda: [1]['a'], lambda: 'a' * 1.5, lambda: range(1.5), lambda: bytes(1.5), lambda: chr(1.5), lambda: round(1.5, 1.5), lambda: hex(1.5), lambda: [1, 2][:1.5], lambda: 'x'.center(1.5), lambda: math.factorial(1.5), lambda: operator.index('x'), lambda: '%x' % 1.5, lambda: '%c' % 1.5, lambda: int('1', 1.5)):
# 3 c (1, 2) [0, 1] b'\x00\x00' abab [0, 0] xx
# 0x2 0b10 0o2 <__ 2 2 2 2.57 2 2.0 (2+0j) 14
# (3, 1) 3 ['a', 'b', 'c']  x   3 b'\x02' bytearray(b'\x00\x00') 2 (0, 2, 1) b'\x00\x05'
# 2 6 2 ['a', 'b'] [1, 1] 99 2 1
# list indices must be integers or slices, not float
# list indices must be integers or slices, not str
# can't multiply sequence by non-int of type 'float'
# 'float' object cannot be interpreted as an integer
# cannot convert 'float' object to bytes
# 'float' object cannot be interpreted as an integer
# 'float' object cannot be interpreted as an integer
# 'float' object cannot be interpreted as an integer
# slice indices must be integers or None or have an __index__ method
# 'float' object cannot be interpreted as an integer
# 'float' object cannot be interpreted as an integer
# 'str' object cannot be interpreted as an integer
# %x format: an integer is required, not float
# %c requires an int or a unicode character, not float
# 'float' object cannot be interpreted as an integer
# __index__ returned non-int (type str)
# __index__ returned non-int (type str)
# __index__ returned non-int (type str)
# __index__ returned non-int (type str)
