# Contexts: precision, rounding modes, traps and flags, local contexts, clamp, capitals, copies, pickles, arguments that are wrong.
import copy
import decimal
import pickle
from decimal import *

c = getcontext().copy()
print(c, Context() == 5, DefaultContext.prec, BasicContext.traps[Clamped], ExtendedContext.prec)
for mode in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(mode, [str(Decimal(x).quantize(Decimal('1'), rounding=mode)) for x in ('1.5', '2.5', '-1.5', '1.1', '-1.1', '5.01', '10.1')], [str(Context(prec=2, rounding=mode).create_decimal(x)) for x in ('1.25', '-1.25', '1.05')])
with localcontext() as ctx:
    ctx.prec = 5
    print(Decimal(1) / 3, ctx is getcontext())
with localcontext(prec=3, rounding=ROUND_UP) as ctx:
    print(Decimal(1) / 3, Decimal(2).sqrt(), ctx.prec)
print(getcontext().prec)
for signal in (Inexact, Rounded, Subnormal, Underflow, Overflow, DivisionByZero, InvalidOperation, Clamped, FloatOperation):
    with localcontext(Context(prec=3, Emin=-5, Emax=5, clamp=1)) as ctx:
        ctx.clear_flags()
        ctx.traps = dict.fromkeys(ctx.traps, False)
        results = [Decimal('1.2345') + 0, Decimal('1E-6') * 1, Decimal('1.23E-6') / 3, Decimal('9E5') * 10, Decimal(1) / 0, Decimal(0) / 0, Decimal('1E5') * 1, Decimal('-Inf') + Decimal('Inf'), Decimal('sNaN') + 1, Decimal(-1).sqrt(), Decimal(10) ** 10]
        ctx.clear_flags()
        ctx.traps[signal] = True
        out = []
        for make in (lambda: +Decimal('1.2345'), lambda: Decimal('1E-6') * 1, lambda: Decimal('1.23E-6') / 3, lambda: Decimal('9E5') * 10, lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal('1E5') * 1, lambda: Decimal(1.5), lambda: Decimal(-1).ln(), lambda: Decimal('x')):
            try:
                out.append(str(make()))
            except DecimalException as error:
                out.append(type(error).__name__)
            except decimal.FloatOperation as error:
                out.append('Float')
        print(signal.__name__, out)
print(results)
for bad in (lambda: Context(prec=0), lambda: Context(prec='x'), lambda: Context(rounding='x'), lambda: Context(Emin=1), lambda: Context(Emax=-1), lambda: Context(capitals=2), lambda: Context(clamp=5), lambda: Context(traps=5), lambda: setattr(Context(), 'prec', 0), lambda: setattr(Context(), 'nope', 0), lambda: setattr(Context(), 'rounding', 5), lambda: setcontext(5), lambda: localcontext(5), lambda: localcontext(nope=1), lambda: delattr(Context(), 'prec'), lambda: Context(flags=[5]), lambda: Context().flags.__setitem__(5, 1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
ctx = Context(prec=7, rounding=ROUND_DOWN, Emin=-99, Emax=99, capitals=0, clamp=1, flags=[Inexact], traps=[Overflow])
print(ctx, pickle.loads(pickle.dumps(ctx)).prec, copy.copy(ctx).flags[Inexact], copy.deepcopy(ctx).capitals, ctx.Etiny(), ctx.Etop(), ctx.create_decimal('1.23456789E+20'), ctx.create_decimal_from_float(0.1), ctx.to_sci_string(Decimal('1E+50')), ctx.to_eng_string(Decimal('123E+5')))
ctx.clear_traps()
ctx.clear_flags()
print([signal.__name__ for signal, on in ctx.traps.items() if on], [signal.__name__ for signal, on in ctx.flags.items() if on], ctx.radix(), ctx.is_normal(Decimal('1E-98')), ctx.is_subnormal(Decimal('1E-100')), len(ctx.flags), HAVE_THREADS, HAVE_CONTEXTVAR, MAX_PREC > 10**8, MIN_ETINY < 0)
print(issubclass(DivisionByZero, ZeroDivisionError), issubclass(FloatOperation, TypeError), DivisionByZero.__mro__[1].__name__, InvalidOperation.__bases__[0].__name__, decimal.__version__, decimal.SignalDict if hasattr(decimal, 'SignalDict') else 'none')

# output:
# Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow]) False 28 True 9
# ROUND_UP ['2', '3', '-2', '2', '-2', '6', '11'] ['1.3', '-1.3', '1.1']
# ROUND_DOWN ['1', '2', '-1', '1', '-1', '5', '10'] ['1.2', '-1.2', '1.0']
# ROUND_CEILING ['2', '3', '-1', '2', '-1', '6', '11'] ['1.3', '-1.2', '1.1']
# ROUND_FLOOR ['1', '2', '-2', '1', '-2', '5', '10'] ['1.2', '-1.3', '1.0']
# ROUND_HALF_UP ['2', '3', '-2', '1', '-1', '5', '10'] ['1.3', '-1.3', '1.1']
# ROUND_HALF_DOWN ['1', '2', '-1', '1', '-1', '5', '10'] ['1.2', '-1.2', '1.0']
# ROUND_HALF_EVEN ['2', '2', '-2', '1', '-1', '5', '10'] ['1.2', '-1.2', '1.0']
# ROUND_05UP ['1', '2', '-1', '1', '-1', '6', '11'] ['1.2', '-1.2', '1.1']
# 0.33333 True
# 0.334 1.41 3
# 28
# Inexact ['Inexact', '0.000001', 'Inexact', 'Inexact', 'Infinity', 'NaN', '1.00E+5', '1.5', 'NaN', 'NaN']
# Rounded ['Rounded', '0.000001', 'Rounded', 'Rounded', 'Infinity', 'NaN', '1.00E+5', '1.5', 'NaN', 'NaN']
# Subnormal ['1.23', 'Subnormal', 'Subnormal', 'Infinity', 'Infinity', 'NaN', '1.00E+5', '1.5', 'NaN', 'NaN']
# Underflow ['1.23', '0.000001', 'Underflow', 'Infinity', 'Infinity', 'NaN', '1.00E+5', '1.5', 'NaN', 'NaN']
# Overflow ['1.23', '0.000001', '4E-7', 'Overflow', 'Infinity', 'NaN', '1.00E+5', '1.5', 'NaN', 'NaN']
# DivisionByZero ['1.23', '0.000001', '4E-7', 'Infinity', 'DivisionByZero', 'NaN', '1.00E+5', '1.5', 'NaN', 'NaN']
# InvalidOperation ['1.23', '0.000001', '4E-7', 'Infinity', 'Infinity', 'InvalidOperation', '1.00E+5', '1.5', 'InvalidOperation', 'InvalidOperation']
# Clamped ['1.23', '0.000001', '4E-7', 'Infinity', 'Infinity', 'NaN', 'Clamped', '1.5', 'NaN', 'NaN']
# FloatOperation ['1.23', '0.000001', '4E-7', 'Infinity', 'Infinity', 'NaN', '1.00E+5', 'FloatOperation', 'NaN', 'NaN']
# [Decimal('1.23'), Decimal('0.000001'), Decimal('4E-7'), Decimal('Infinity'), Decimal('Infinity'), Decimal('NaN'), Decimal('1.00E+5'), Decimal('NaN'), Decimal('NaN'), Decimal('NaN'), Decimal('Infinity')]
# ValueError valid range for prec is [1, MAX_PREC]
# TypeError an integer is required
# TypeError valid values for rounding are:
#   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#    ROUND_05UP]
# ValueError valid range for Emin is [MIN_EMIN, 0]
# ValueError valid range for Emax is [0, MAX_EMAX]
# ValueError valid values for capitals are 0 or 1
# ValueError valid values for clamp are 0 or 1
# TypeError argument must be a signal dict
# ValueError valid range for prec is [1, MAX_PREC]
# AttributeError 'decimal.Context' object has no attribute 'nope'
# TypeError valid values for rounding are:
#   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#    ROUND_05UP]
# TypeError argument must be a context
# TypeError optional argument must be a context
# TypeError this function got an unexpected keyword argument 'nope'
# AttributeError context attributes cannot be deleted
# KeyError 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
# KeyError 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
# Context(prec=7, rounding=ROUND_DOWN, Emin=-99, Emax=99, capitals=0, clamp=1, flags=[Inexact, Rounded], traps=[Overflow]) 7 True 0 -105 93 1.234567E+20 0.1000000 1e+50 12.3e+6
# [] [] 10 True True 9 True True True True
# True True DecimalException DecimalException 1.70 none
