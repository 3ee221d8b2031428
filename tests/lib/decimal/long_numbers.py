# Numbers of thousands of digits: the same arithmetic, checked against that of integers.
import random
from decimal import *

random.seed(3)
getcontext().prec = 5000
for size_a, size_b in ((30, 30), (200, 17), (18, 18), (1000, 999), (2000, 90), (9, 900), (1800, 1)):
    a, b = (random.randrange(10 ** (size - 1), 10 ** size) for size in (size_a, size_b))
    x, y = Decimal(a), Decimal(b)
    print(size_a, size_b, int(x + y) == a + b, int(x - y) == a - b, int(x * y) == a * b, (int(x // y), int(x % y)) == divmod(a, b),
          hash(x) == hash(a), str(x) == str(a), Decimal(str(a)) == a)

# Quotients whose first digits are guessed too large.
for a, b in ((10 ** 90 - 1, 10 ** 45 + 1), (10 ** 54, 10 ** 27 - 1), (10 ** 72 - 10 ** 36, 10 ** 36 - 1), (5 * 10 ** 44, 5 * 10 ** 17 + 1)):
    print(divmod(Decimal(a), Decimal(b)) == divmod(a, b), end=' ')
print()

root = Decimal(2).sqrt()
print(len(str(root)), (root * root - 2).adjusted(), Decimal(a * a).sqrt() == a)
getcontext().prec = 1000
third, seventh = 1 / Decimal(3), 1 / Decimal(7)
print((third * 3).adjusted(), str(seventh)[-12:], (third * seventh * 21 - 1).adjusted())
print(str(Decimal(10).ln())[-20:], str(Decimal(1).exp())[-20:])
print(third.quantize(Decimal('1E-20')), third.as_tuple().digits == (3,) * 1000)


def pi():
    getcontext().prec += 2
    three = Decimal(3)
    last, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
    while s != last:
        last = s
        n, na = n + na, na + 8
        d, da = d + da, da + 32
        t = t * n / d
        s += t
    getcontext().prec -= 2
    return +s


print(str(pi())[-30:])

# output:
# 30 30 True True True True True True True
# 200 17 True True True True True True True
# 18 18 True True True True True True True
# 1000 999 True True True True True True True
# 2000 90 True True True True True True True
# 9 900 True True True True True True True
# 1800 1 True True True True True True True
# True True True True 
# 5001 -4999 True
# -1 571428571429 -999
# 11086257149219884998 21267154688957035035
# 0.33333333333333333333 True
# 613001927876611195909216420199
