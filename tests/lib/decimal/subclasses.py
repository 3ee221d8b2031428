# Classes derived from Decimal and Context: what gives the class itself, what a plain Decimal, and which methods are asked.
import copy
import pickle
from decimal import *
from fractions import Fraction


class Money(Decimal):
    def __str__(self):
        return 'M' + super().__str__()

    def __radd__(self, other):
        return 'radd', other


class Loud(Context):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.name = 'loud'


five = Money('5.00')
print(repr(five), five, type(five + 1), type(-five), type(Money(five)), type(Decimal(five)), Decimal(1) + five)
print(type(Money.from_float(0.5)), type(Money.from_number(3)), type(five.copy_abs()), type(copy.copy(five)))
print(copy.deepcopy(five) is five, five.__reduce__(), f'{five:.1f}', '%s' % five, {five: 1}[Decimal(5)])
print(pickle.loads(pickle.dumps(Decimal('-1.50'))), repr(pickle.loads(pickle.dumps(Money('2')))))

loud = Loud(prec=3, traps=[Inexact])
print(loud.name, loud.prec, type(loud.copy()), type(copy.copy(loud)), loud.__reduce__()[1][0], loud.create_decimal('1.5'))
print(pickle.loads(pickle.dumps(Context(prec=5, flags=[Rounded]))))
try:
    loud.divide(1, 3)
except Inexact as error:
    print('trapped', error, loud.flags[Rounded])
setcontext(loud)
print(getcontext() is loud, getcontext().name)
for action in (lambda: setattr(Context(), 'name', 1), lambda: delattr(loud, 'prec'), lambda: setattr(loud, 'Emin', 1),
               lambda: Context(prec=-1), lambda: loud.flags.__delitem__(Inexact), lambda: loud.canonical(1)):
    try:
        action()
    except (AttributeError, ValueError, TypeError) as error:
        print(type(error).__name__, error)

print(Decimal('0.5') == Fraction(1, 2), Decimal('0.3') < Fraction(1, 3), Decimal('inf') > Fraction(9), Decimal(1) == 1 + 0j)
print(len({Decimal('0.25'), 0.25, Fraction(1, 4)}), len({Decimal('1E+2'), 100, 100.0}), isinstance(five, __import__('numbers').Number))
print(Decimal('1234.5678').__format__('n', {'decimal_point': ',', 'thousands_sep': '.', 'grouping': '\3'}))

# output:
# Decimal('5.00') M5.00 <class 'decimal.Decimal'> <class 'decimal.Decimal'> <class '__main__.Money'> <class 'decimal.Decimal'> ('radd', Decimal('1'))
# <class '__main__.Money'> <class '__main__.Money'> <class 'decimal.Decimal'> <class '__main__.Money'>
# True (<class '__main__.Money'>, ('5.00',)) 5.0 M5.00 1
# -1.50 Decimal('2')
# loud 3 <class 'decimal.Context'> <class 'decimal.Context'> 3 1.5
# Context(prec=5, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Rounded], traps=[InvalidOperation, DivisionByZero, Overflow])
# trapped [<class 'decimal.Inexact'>] True
# True loud
# AttributeError 'decimal.Context' object has no attribute 'name'
# AttributeError context attributes cannot be deleted
# ValueError valid range for Emin is [MIN_EMIN, 0]
# ValueError valid range for prec is [1, MAX_PREC]
# ValueError signal keys cannot be deleted
# TypeError argument must be a Decimal
# True True True True
# 1 1 True
# 1.234,5678
