# A long number and a short one: a single division brings them to one length.
import math
from fractions import Fraction

long, short = 720**9991, 480**234
print(math.gcd(long, short) == 2 ** min(4 * 9991, 5 * 234) * 3**234 * 5**234)  # => True
print(math.gcd(3**5000, 12), math.gcd(12, -(3**5000)), math.gcd(3**50, 0), math.gcd(-(3**50), 7))  # => 3 3 717897987691852588770249 1
print(math.gcd(10**40 + 1, 10**20), math.gcd(2**200, 2**64, 2**70 * 3))  # => 1 18446744073709551616
print(math.lcm(2**100, 6) == 2**100 * 3, math.gcd((2**89 - 1) * 10**300, 2**89 - 1) == 2**89 - 1)  # => True True
total = sum((Fraction(1, i) for i in range(1, 1500)), Fraction(0))
print(total.numerator % 10**9, total.denominator.bit_length())

# output:
# True
# 3 3 717897987691852588770249 1
# 1 18446744073709551616
# True True
# 315011857 2176
