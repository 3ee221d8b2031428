# Comparison with ints, floats, fractions, NaN rules, total order, min and max, hash, mixed arithmetic.
from decimal import Decimal
from fractions import Fraction

D = Decimal
print(D(1) == 1, D('1.0') == D(1), D('0.1') == 0.1, D('0.5') == 0.5, D('0.5') == Fraction(1, 2), D(1) < 2, D(1) < 1.5, D('NaN') == D('NaN'), D('NaN') != 1, D(2) > Fraction(3, 2), D(1) == '1', 3 > D(2), D(1) == 1 + 0j)
print(hash(D(1)) == hash(1), hash(D('0.5')) == hash(0.5), hash(D('1.10')) == hash(D('1.1')), hash(D('Infinity')) == hash(float('inf')), len({D('1.0'), D(1), 1}))
print(D('12.30').compare(D('12.3')), D('12.30').compare_total(D('12.3')), D('-NaN').compare_total(D(1)), D(1).max(D('NaN')), D('-3').max_mag(D(2)), D(1).min(2), max(D(1), 2, 1.5), D(1).compare_signal(2), D('1.0').same_quantum(D('2.5')))
print(D(5) + 2, 2 - D(5), D(7) // 2, -7 // D(2), D(-7) % 3, divmod(D(7), D(2)), 2 ** D(3), D(2) ** -1, D('1.1') ** 2, abs(D(-1)), -D(0), +D('-0'), D(2).fma(3, 4), pow(D(2), 3, 5), D(7).remainder_near(4))
print(D('1e3').normalize(), D('100').normalize(), D(3).sqrt(), D(2).exp(), D(10).ln(), D(1000).log10(), D('0.001').logb(), D(5).scaleb(2), D(123).shift(1), D(123).rotate(-1), D(5).next_plus(), D(5).adjusted(), D('1e5').radix(), D('1100').logical_and(D('1010')))
print(D(1).is_signed(), D('sNaN').is_snan(), D('NaN').is_qnan(), D(0).is_zero(), D('1e-999999').is_subnormal(), D(5).is_normal(), D('Infinity').is_infinite(), D(1).number_class(), D('-Infinity').number_class(), D('NaN').number_class(), D(1).copy_sign(D(-2)), D(1).copy_negate(), D(1).canonical(), bool(D(0)), D(3).real, D(3).imag, D(3).conjugate())
for call in (lambda: D(1) + 1.5, lambda: D('NaN') < 1, lambda: D(1) < 'x', lambda: D(1) + Fraction(1), lambda: hash(D('sNaN')), lambda: D('sNaN') == 1, lambda: pow(D(2), D('.5'), 3), lambda: D(1) + 'a', lambda: D(1) < None):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# True True False True True True True False True True False True True
# True True True True 1
# 0 -1 -1 1 -3 1 2 -1 True
# 7 -3 3 -3 -1 (Decimal('3'), Decimal('1')) 8 0.5 1.21 1 0 0 10 3 -1
# 1E+3 1E+2 1.732050807568877293527446342 7.389056098930650227230427461 2.302585092994045684017991455 3 -3 5E+2 1230 3000000000000000000000000012 5.000000000000000000000000001 0 10 1000
# False True True True False True True +Normal -Infinity NaN -1 -1 1 False 3 0 3
# TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# TypeError '<' not supported between instances of 'decimal.Decimal' and 'str'
# TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'Fraction'
# TypeError Cannot hash a signaling NaN value
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'str'
# TypeError '<' not supported between instances of 'decimal.Decimal' and 'NoneType'
