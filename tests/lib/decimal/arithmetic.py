import decimal, copy, math, fractions
from decimal import *
D = Decimal
def show(*fs):
    for f in fs:
        try: print(repr(f()), end=' | ')
        except BaseException as e: print(type(e).__name__, e, end=' | ')
    print()
print(getcontext(), D('1.10') + 2, D('0.1') * 3, D(1) / 3, D(7) // 2, D(-7) % 3, divmod(D(7), 2), -D('1.5'), abs(D(-3)), D(2) ** 10, 5 - D('0.5'), 2 ** D(3), 10 / D(4))
for spec in ['', '.2f', '10.3f', '<10', '^12.1f', '+.3e', ',.2f', '010.2f', '.0f', '%', '.1%', 'g', '.3g', 'E', 'n', '*>12', '=+10.1f', '.5', ' .2f', '015,.2f', '.2F', '.2E', '.2G']:
    print(spec, [format(D(x), spec) for x in ('1234567.891', '-0.0051', '0', '1E+10', '-1.5E-10', 'NaN', '-Infinity', '0.00', '99.995')])
show(lambda: D('1.5') == 1.5, lambda: D('0.1') == 0.1, lambda: D('0.1') < 0.1, lambda: D(3) == fractions.Fraction(3), lambda: D('1.5') > fractions.Fraction(1, 3), lambda: D(1) == 'a', lambda: hash(D('1e5')) == hash(100000), lambda: {D(1): 2}[1], lambda: sorted([D(3), 1, D('2.5')]), lambda: max(D(1), D(2)), lambda: sum([D('0.1')] * 10))
show(lambda: round(D('1.25'), 1), lambda: round(D('-0.5')), lambda: math.floor(D('-1.5')), lambda: math.ceil(D('1.2')), lambda: math.trunc(D('-1.9')), lambda: int(D('1e3')), lambda: float(D('1.25')), lambda: complex(D(2)), lambda: bool(D(0)), lambda: D('1.23').as_integer_ratio(), lambda: D('-1.50').as_tuple(), lambda: D(' 1_000.5 '), lambda: D('+1e-3'), lambda: D('Inf'), lambda: D('٣'), lambda: math.isnan(D('nan')), lambda: math.sqrt(D(4)), lambda: D(3).conjugate(), lambda: D(3).imag)
with localcontext() as ctx:
    ctx.prec = 5; print(D(1) / 7, ctx.flags[Inexact])
with localcontext(prec=3, rounding=ROUND_UP): print(D(1) / 3, +D('1.2301'))
print(D(1) / 7)
show(lambda: D('1.2345').quantize(D('.01')), lambda: D('1.235').quantize(D('.01'), ROUND_HALF_UP), lambda: D('1.235').quantize(D('.01'), rounding=ROUND_DOWN), lambda: D('1E+5').quantize(D(1)), lambda: D('1').quantize(D('1e-40')), lambda: D('1.200').normalize(), lambda: D('100').normalize(), lambda: D('1.5').to_integral_value(), lambda: D('1.5').to_integral_value(ROUND_DOWN), lambda: D('123.45').adjusted(), lambda: D(2).compare(D(3)), lambda: D('12').rotate(1), lambda: D(5).is_signed(), lambda: D('1E+3').to_eng_string(), lambda: D('123E+1').to_eng_string(), lambda: D('1.5').next_plus())
show(lambda: copy.copy(D(1)), lambda: copy.deepcopy([D(1)]), lambda: D(1).__reduce__(), lambda: getcontext().__reduce__()[1][:6], lambda: D(0.1), lambda: D.from_float(0.5), lambda: D((1, (1, 2, 3), -2)), lambda: D(True), lambda: repr(Context(prec=3)), lambda: D(5).sqrt(), lambda: D(-1).sqrt(), lambda: D(0).ln(), lambda: D(-1).ln(), lambda: D(100).log10(), lambda: D('0.5').exp(), lambda: D(9) ** D('0.5'), lambda: D(2) ** D('0.5'))
class E(Decimal): pass
show(lambda: E(3), lambda: E(3) + 1, lambda: type(E('1.5') * 2).__name__, lambda: isinstance(E(1), Decimal), lambda: D(E(4)))
c = Context(prec=4, traps=[Inexact]); show(lambda: c.divide(1, 3), lambda: c.create_decimal('1.23456'), lambda: c.create_decimal('x'), lambda: c.power(2, 3), lambda: c.add(1, D(2)), lambda: c.add('1', 2), lambda: c.sqrt(16))
getcontext().traps[FloatOperation] = True; show(lambda: D(1.5), lambda: D(1) < 1.5, lambda: D(1) == 1.5); getcontext().traps[FloatOperation] = False
import statistics; print(statistics.mean([D(1), D(2)]), statistics.stdev([D(1), D(2), D(4)]))
print(issubclass(Overflow, Inexact), issubclass(DivisionByZero, ZeroDivisionError), isinstance(D(1), __import__('numbers').Number), D.__module__, D, Context, InvalidOperation)
try: D('bad')
except InvalidOperation as e: print(repr(e), e.args)

# output:
# Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Inexact, Rounded], traps=[InvalidOperation, DivisionByZero, Overflow]) 3.10 0.3 0.3333333333333333333333333333 3 -1 (Decimal('3'), Decimal('1')) -1.5 3 1024 4.5 8 2.5
#  ['1234567.891', '-0.0051', '0', '1E+10', '-1.5E-10', 'NaN', '-Infinity', '0.00', '99.995']
# .2f ['1234567.89', '-0.01', '0.00', '10000000000.00', '-0.00', 'NaN', '-Infinity', '0.00', '100.00']
# 10.3f ['1234567.891', '    -0.005', '     0.000', '10000000000.000', '    -0.000', '       NaN', ' -Infinity', '     0.000', '    99.995']
# <10 ['1234567.891', '-0.0051   ', '0         ', '1E+10     ', '-1.5E-10  ', 'NaN       ', '-Infinity ', '0.00      ', '99.995    ']
# ^12.1f [' 1234567.9  ', '    -0.0    ', '    0.0     ', '10000000000.0', '    -0.0    ', '    NaN     ', ' -Infinity  ', '    0.0     ', '   100.0    ']
# +.3e ['+1.235e+6', '-5.100e-3', '+0.000e+3', '+1.000e+10', '-1.500e-10', '+NaN', '-Infinity', '+0.000e+1', '+1.000e+2']
# ,.2f ['1,234,567.89', '-0.01', '0.00', '10,000,000,000.00', '-0.00', 'NaN', '-Infinity', '0.00', '100.00']
# 010.2f ['1234567.89', '-000000.01', '0000000.00', '10000000000.00', '-000000.00', '       NaN', ' -Infinity', '0000000.00', '0000100.00']
# .0f ['1234568', '-0', '0', '10000000000', '-0', 'NaN', '-Infinity', '0', '100']
# % ['123456789.1%', '-0.51%', '0%', '1000000000000%', '-0.000000015%', 'NaN%', '-Infinity%', '0%', '9999.5%']
# .1% ['123456789.1%', '-0.5%', '0.0%', '1000000000000.0%', '-0.0%', 'NaN%', '-Infinity%', '0.0%', '9999.5%']
# g ['1234567.891', '-0.0051', '0', '1e+10', '-1.5e-10', 'NaN', '-Infinity', '0.00', '99.995']
# .3g ['1.23e+6', '-0.0051', '0', '1e+10', '-1.5e-10', 'NaN', '-Infinity', '0.00', '100']
# E ['1.234567891E+6', '-5.1E-3', '0E+0', '1E+10', '-1.5E-10', 'NaN', '-Infinity', '0E-2', '9.9995E+1']
# n ['1234567.891', '-0.0051', '0', '1e+10', '-1.5e-10', 'NaN', '-Infinity', '0.00', '99.995']
# *>12 ['*1234567.891', '*****-0.0051', '***********0', '*******1E+10', '****-1.5E-10', '*********NaN', '***-Infinity', '********0.00', '******99.995']
# =+10.1f ['+1234567.9', '-      0.0', '+      0.0', '+10000000000.0', '-      0.0', '+      NaN', '- Infinity', '+      0.0', '+    100.0']
# .5 ['1.2346E+6', '-0.0051', '0', '1E+10', '-1.5E-10', 'NaN', '-Infinity', '0.00', '99.995']
#  .2f [' 1234567.89', '-0.01', ' 0.00', ' 10000000000.00', '-0.00', ' NaN', '-Infinity', ' 0.00', ' 100.00']
# 015,.2f ['0,001,234,567.89', '-000,000,000.01', '0,000,000,000.00', '10,000,000,000.00', '-000,000,000.00', '            NaN', '      -Infinity', '0,000,000,000.00', '0,000,000,100.00']
# .2F ['1234567.89', '-0.01', '0.00', '10000000000.00', '-0.00', 'NaN', '-Infinity', '0.00', '100.00']
# .2E ['1.23E+6', '-5.10E-3', '0.00E+2', '1.00E+10', '-1.50E-10', 'NaN', '-Infinity', '0.00E+0', '1.00E+2']
# .2G ['1.2E+6', '-0.0051', '0', '1E+10', '-1.5E-10', 'NaN', '-Infinity', '0.00', '1.0E+2']
# True | False | True | True | True | False | True | 2 | [1, Decimal('2.5'), Decimal('3')] | Decimal('2') | Decimal('1.0') |
# Decimal('1.2') | 0 | -2 | 2 | -1 | 1000 | 1.25 | (2+0j) | False | (123, 100) | DecimalTuple(sign=1, digits=(1, 5, 0), exponent=-2) | Decimal('1000.5') | Decimal('0.001') | Decimal('Infinity') | Decimal('3') | True | 2.0 | Decimal('3') | Decimal('0') |
# 0.14286 True
# 0.334 1.24
# 0.1428571428571428571428571429
# Decimal('1.23') | Decimal('1.24') | Decimal('1.23') | Decimal('100000') | InvalidOperation [<class 'decimal.InvalidOperation'>] | Decimal('1.2') | Decimal('1E+2') | Decimal('2') | Decimal('1') | 2 | Decimal('-1') | Decimal('120') | False | '1E+3' | '1.23E+3' | Decimal('1.500000000000000000000000001') |
# Decimal('1') | [Decimal('1')] | (<class 'decimal.Decimal'>, ('1',)) | (28, 'ROUND_HALF_EVEN', -999999, 999999, 1, 0) | Decimal('0.1000000000000000055511151231257827021181583404541015625') | Decimal('0.5') | Decimal('-1.23') | Decimal('1') | 'Context(prec=3, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])' | Decimal('2.236067977499789696409173669') | InvalidOperation [<class 'decimal.InvalidOperation'>] | Decimal('-Infinity') | InvalidOperation [<class 'decimal.InvalidOperation'>] | Decimal('2') | Decimal('1.648721270700128146848650788') | Decimal('3.000000000000000000000000000') | Decimal('1.414213562373095048801688724') |
# Decimal('3') | Decimal('4') | 'Decimal' | True | Decimal('4') |
# Inexact [<class 'decimal.Inexact'>] | Inexact [<class 'decimal.Inexact'>] | Decimal('NaN') | Decimal('8') | Decimal('3') | TypeError conversion from str to Decimal is not supported | Decimal('4') |
# FloatOperation [<class 'decimal.FloatOperation'>] | FloatOperation [<class 'decimal.FloatOperation'>] | False |
# 1.5 1.527525231651946668862682398
# True True True decimal <class 'decimal.Decimal'> <class 'decimal.Context'> <class 'decimal.InvalidOperation'>
# InvalidOperation([<class 'decimal.ConversionSyntax'>]) ([<class 'decimal.ConversionSyntax'>],)
