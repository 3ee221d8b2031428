# Decimals from everything and to everything; formats; comparisons with other kinds; all the one-word methods; tuples.
# cpython: skip the oracle has no _pydecimal; as under CPython 3.13
import math
import pickle
from decimal import Context, Decimal as D, InvalidOperation, ROUND_UP
from fractions import Fraction

for value in ('1', ' 1.50 ', '-0', '+1e5', '1E-400', '.5', '5.', 'Infinity', '-inf', 'nan', 'sNaN123', '-NaN', '1_000.5', '\u0661\u0662', 'x', '', '1e', '1__0', '--1', 'nan_1', 5, -3, 10**30, True, 0.1, float('inf'), (0, (1, 2), -1), (1, (), 'n'), (0, (1,), 'F'), [1, (3, 4), 2], D('1.50'), None, b'1', 1j, (0, (1, 11), 1), (2, (1,), 0), (0, (1,), 'x'), (0, 1), Fraction(1, 2)):
    try:
        print(repr(value), repr(D(value)))
    except Exception as error:
        print(repr(value), type(error).__name__, error)
a, b = D('-12.345'), D('3.2')
for name in ('abs', 'adjusted', 'canonical', 'conjugate', 'copy_abs', 'copy_negate', 'exp', 'is_canonical', 'is_finite', 'is_infinite', 'is_nan', 'is_normal', 'is_qnan', 'is_signed', 'is_snan', 'is_subnormal', 'is_zero', 'logb', 'next_minus', 'next_plus', 'normalize', 'number_class', 'radix', 'to_eng_string', 'to_integral', 'to_integral_exact', 'to_integral_value', 'as_tuple', 'as_integer_ratio'):
    print(name, getattr(a, name)() if name != 'abs' else abs(a), end='; ')
print()
for name in ('compare', 'compare_signal', 'compare_total', 'compare_total_mag', 'copy_sign', 'max', 'max_mag', 'min', 'min_mag', 'next_toward', 'remainder_near', 'same_quantum', 'quantize'):
    print(name, getattr(a, name)(b), end='; ')
print(D(5).logical_and(D(0)) if False else D('101').logical_and(D('110')), D('101').logical_or(D('10')), D('101').logical_xor(D('110')), D(1).logical_invert(), D('12345').rotate(2), D('12345').shift(-2), D(2).fma(3, 4), D('1E3').scaleb(2), D(100).log10(), D(100).ln(), D(3).sqrt(), D(2) ** D('0.5'), D(-2) ** 3, pow(D(7), 2, 5), divmod(D(-7), 3), D(-7) // 3, D(-7) % 3, round(D('2.675'), 2), round(D('2.5')), math.floor(a), math.ceil(a), math.trunc(a), int(a), float(a), complex(b), hash(D('1.5')) == hash(1.5), hash(D('NaN')) is not None)
for spec in ('', '.2f', '10.1f', '<10', '^+10', '010', ',', ',.2f', 'e', '.3E', 'g', '.2g', '%', '.1%', 'n', 'z.0f', '*^12', '=10', '+', ' ', 'd', '.', 'x', '10.2', '#', '.0f', '.30f'):
    try:
        print(spec, repr(format(D('-1234567.891'), spec)), repr(format(D('0E+5'), spec)), repr(format(D('Inf'), spec)), end='; ')
    except ValueError as error:
        print(spec, '|', error, end='; ')
print()
print(D(1) == 1, D('0.1') == 0.1, D('0.5') == 0.5, D(1) == Fraction(1), D(1) == 1 + 0j, D(1) < 1.5, D('nan') == D('nan'), D(1) != 'x', D('1.0') == D('1.00'), D(2) > Fraction(3, 2), sorted([D(2), 1, 1.5]), max(D(1), 2), D(1) in {1}, bool(D('0.0')))
for call in (lambda: D(1) + 1.5, lambda: D(1) < 'x', lambda: D('nan') < 1, lambda: D('snan') == 1, lambda: D(1) + 'x', lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(1) % 0, lambda: D('nan').__int__(), lambda: int(D('inf')), lambda: round(D('nan')), lambda: hash(D('snan')), lambda: D(5).quantize(D('1E-50')), lambda: D(1).logical_and(5), lambda: D('inf') - D('inf'), lambda: D(1).quantize(D('inf')), lambda: D('inf').as_integer_ratio(), lambda: D('nan').as_integer_ratio(), lambda: D(1).fma('x', 1), lambda: D(-1) ** D('0.5'), lambda: pow(D(2), -1, 5), lambda: D(1).compare(1.5), lambda: D.from_float('x'), lambda: D(1) < Fraction(1, 2) if True else 0, lambda: D(1) + Fraction(1, 2)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(D.from_float(0.1), D.from_float(5), D.from_number(1.5), D('1.1').as_tuple().exponent, repr(D('1E+3').as_tuple()), pickle.loads(pickle.dumps(a)) == a, a.real, a.imag, str(D('1E-7')), str(D('0.000001')), str(D('1E+1')), D('123E+4').to_eng_string(), sum([D('0.1')] * 3), D('7').compare_total(D('7.0')))


class Sub(D):
    pass


print(type(Sub(1) + 1).__name__, repr(Sub('1.5')), str(Sub(2)), type(abs(Sub(-1))).__name__, Sub(1) == D(1))

# output:
# '1' Decimal('1')
# ' 1.50 ' Decimal('1.50')
# '-0' Decimal('-0')
# '+1e5' Decimal('1E+5')
# '1E-400' Decimal('1E-400')
# '.5' Decimal('0.5')
# '5.' Decimal('5')
# 'Infinity' Decimal('Infinity')
# '-inf' Decimal('-Infinity')
# 'nan' Decimal('NaN')
# 'sNaN123' Decimal('sNaN123')
# '-NaN' Decimal('-NaN')
# '1_000.5' Decimal('1000.5')
# '١٢' Decimal('12')
# 'x' InvalidOperation [<class 'decimal.ConversionSyntax'>]
# '' InvalidOperation [<class 'decimal.ConversionSyntax'>]
# '1e' InvalidOperation [<class 'decimal.ConversionSyntax'>]
# '1__0' Decimal('10')
# '--1' InvalidOperation [<class 'decimal.ConversionSyntax'>]
# 'nan_1' Decimal('NaN1')
# 5 Decimal('5')
# -3 Decimal('-3')
# 1000000000000000000000000000000 Decimal('1000000000000000000000000000000')
# True Decimal('1')
# 0.1 Decimal('0.1000000000000000055511151231257827021181583404541015625')
# inf Decimal('Infinity')
# (0, (1, 2), -1) Decimal('1.2')
# (1, (), 'n') Decimal('-NaN')
# (0, (1,), 'F') Decimal('Infinity')
# [1, (3, 4), 2] Decimal('-3.4E+3')
# Decimal('1.50') Decimal('1.50')
# None TypeError conversion from NoneType to Decimal is not supported
# b'1' TypeError conversion from bytes to Decimal is not supported
# 1j TypeError conversion from complex to Decimal is not supported
# (0, (1, 11), 1) ValueError coefficient must be a tuple of digits
# (2, (1,), 0) ValueError sign must be an integer with the value 0 or 1
# (0, (1,), 'x') ValueError string argument in the third position must be 'F', 'n' or 'N'
# (0, 1) ValueError argument must be a sequence of length 3
# Fraction(1, 2) TypeError conversion from Fraction to Decimal is not supported
# abs 12.345; adjusted 1; canonical -12.345; conjugate -12.345; copy_abs 12.345; copy_negate 12.345; exp 0.000004351456244655327816074726087; is_canonical True; is_finite True; is_infinite False; is_nan False; is_normal True; is_qnan False; is_signed True; is_snan False; is_subnormal False; is_zero False; logb 1; next_minus -12.34500000000000000000000001; next_plus -12.34499999999999999999999999; normalize -12.345; number_class -Normal; radix 10; to_eng_string -12.345; to_integral -12; to_integral_exact -12; to_integral_value -12; as_tuple DecimalTuple(sign=1, digits=(1, 2, 3, 4, 5), exponent=-3); as_integer_ratio (-2469, 200);
# compare -1; compare_signal -1; compare_total -1; compare_total_mag 1; copy_sign 12.345; max 3.2; max_mag -12.345; min -12.345; min_mag 3.2; next_toward -12.34499999999999999999999999; remainder_near 0.455; same_quantum False; quantize -12.3; 100 111 11 1111111111111111111111111110 1234500 123 10 1E+5 2 4.605170185988091368035982909 1.732050807568877293527446342 1.414213562373095048801688724 -8 4 (Decimal('-2'), Decimal('-1')) -2 -1 2.68 2 -13 -12 -12 -12 -12.345 (3.2+0j) True True
#  '-1234567.891' '0E+5' 'Infinity'; .2f '-1234567.89' '0.00' 'Infinity'; 10.1f '-1234567.9' '       0.0' '  Infinity'; <10 '-1234567.891' '0E+5      ' 'Infinity  '; ^+10 '-1234567.891' '  +0E+5   ' '+Infinity '; 010 '-1234567.891' '0000000E+5' '  Infinity'; , '-1,234,567.891' '0E+5' 'Infinity'; ,.2f '-1,234,567.89' '0.00' 'Infinity'; e '-1.234567891e+6' '0e+5' 'Infinity'; .3E '-1.235E+6' '0.000E+8' 'Infinity'; g '-1234567.891' '0e+5' 'Infinity'; .2g '-1.2e+6' '0e+5' 'Infinity'; % '-123456789.1%' '0%' 'Infinity%'; .1% '-123456789.1%' '0.0%' 'Infinity%'; n '-1234567.891' '0e+5' 'Infinity'; z.0f '-1234568' '0' 'Infinity'; *^12 '-1234567.891' '****0E+5****' '**Infinity**'; =10 '-1234567.891' '      0E+5' '  Infinity'; + '-1234567.891' '+0E+5' '+Infinity';   '-1234567.891' ' 0E+5' ' Infinity'; d | invalid format string; . | invalid format string; x | invalid format string; 10.2 '   -1.2E+6' '      0E+5' '  Infinity'; # '-1234567.891' '0.E+5' 'Infinity'; .0f '-1234568' '0' 'Infinity'; .30f '-1234567.891000000000000000000000000000' '0.000000000000000000000000000000' 'Infinity';
# True False True True True True False True True True [1, 1.5, Decimal('2')] 2 True False
# TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
# TypeError '<' not supported between instances of 'decimal.Decimal' and 'str'
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'str'
# DivisionByZero [<class 'decimal.DivisionByZero'>]
# InvalidOperation [<class 'decimal.DivisionUndefined'>]
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# ValueError cannot convert NaN to integer
# OverflowError cannot convert Infinity to integer
# ValueError cannot convert NaN to integer
# TypeError Cannot hash a signaling NaN value
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# OverflowError cannot convert Infinity to integer ratio
# ValueError cannot convert NaN to integer ratio
# TypeError conversion from str to Decimal is not supported
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# InvalidOperation [<class 'decimal.InvalidOperation'>]
# TypeError conversion from float to Decimal is not supported
# TypeError argument must be int or float
# False
# TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'Fraction'
# 0.1000000000000000055511151231257827021181583404541015625 5 1.5 -1 DecimalTuple(sign=0, digits=(1,), exponent=3) True -12.345 0 1E-7 0.000001 1E+1 1.23E+6 0.3 1
# Decimal Decimal('1.5') 2 Decimal True
