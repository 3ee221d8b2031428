# Contexts: traps and flags, localcontext, create_decimal, clamp, Emin/Emax, capitals, methods.
from decimal import *

with localcontext() as c:
    c.prec = 5
    print(Decimal(1) / 3, Decimal('1.23456789') + 0, +Decimal('1.23456789'), c.create_decimal('1.23456789'))
with localcontext(prec=3, rounding=ROUND_UP) as c:
    print(Decimal(2) / 3, c.flags[Inexact], c.flags[Rounded])
    c.clear_flags()
    print(c.flags[Inexact], c)
with localcontext(traps=[]):
    print(Decimal(1) / 0, Decimal(0) / 0, Decimal(-1).sqrt(), Decimal('1e999999') * 10, getcontext().flags[DivisionByZero])
with localcontext(traps=[Inexact]):
    try:
        Decimal(1) / 3
    except Inexact as error:
        print('Inexact', error)
x = Context(prec=4, Emin=-3, Emax=3, capitals=0, clamp=1)
print(x.multiply(Decimal('99.99'), Decimal('1')), x.create_decimal('1e-3'), x.to_sci_string(Decimal('1E+3')), x.divide(1, 3), x.power(2, 3), x.abs(Decimal(-2)), x.copy().prec, x.Etiny(), x.Etop(), x.radix())
for call in (lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal('x'), lambda: Decimal(-1).sqrt(), lambda: Decimal(0).ln(), lambda: Decimal(-1).ln(), lambda: Decimal('1e999999') * 10, lambda: Decimal(1) % 0, lambda: Decimal(1) // 0, lambda: Decimal(0) ** 0, lambda: Decimal(-8) ** Decimal('.5'), lambda: Context(prec=0), lambda: Context(rounding='x'), lambda: Context(Emin=1), lambda: setattr(getcontext(), 'prec', -1), lambda: setattr(getcontext(), 'nope', 1), lambda: localcontext(bad=1), lambda: Decimal([1]), lambda: Decimal((0, (1, 2), 'x')), lambda: Decimal((2, (1,), 0)), lambda: setcontext(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(getcontext().prec, DefaultContext.prec, BasicContext.prec, ExtendedContext.traps[InvalidOperation], issubclass(DivisionByZero, ZeroDivisionError), MAX_PREC > 10**8, HAVE_THREADS)

# output:
# 0.33333 1.2346 1.2346 1.2346
# 0.667 True True
# False Context(prec=3, rounding=ROUND_UP, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
# Infinity NaN NaN Infinity True
# Inexact [<class 'decimal.Inexact'>]
# 99.99 0.001 1e+3 0.3333 8 2 4 -6 0 10
# DivisionByZero [<class 'decimal.DivisionByZero'>]
# InvalidOperation [<class 'decimal.DivisionUndefined'>]
# InvalidOperation [<class 'decimal.ConversionSyntax'>]
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# -Infinity
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# Overflow [<class 'decimal.Overflow'>]
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# DivisionByZero [<class 'decimal.DivisionByZero'>]
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# ValueError valid range for prec is [1, MAX_PREC]
# TypeError valid values for rounding are:
#   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#    ROUND_05UP]
# ValueError valid range for Emin is [MIN_EMIN, 0]
# ValueError valid range for prec is [1, MAX_PREC]
# AttributeError 'decimal.Context' object has no attribute 'nope'
# TypeError this function got an unexpected keyword argument 'bad'
# ValueError argument must be a sequence of length 3
# ValueError string argument in the third position must be 'F', 'n' or 'N'
# ValueError sign must be an integer with the value 0 or 1
# TypeError argument must be a context
# 28 28 9 False True True True
