# Exponentials and logarithms are rounded correctly whatever the precision; a power has the digits that libmpdec gives it,
# and says what it lost. What is beyond all bounds is told from what is only large.
from decimal import *

getcontext().traps = dict.fromkeys(getcontext().flags, False)
for digits in (1, 2, 9, 28, 60, 200):
    getcontext().prec = digits
    print(digits, Decimal(2).ln(), Decimal(7).log10(), Decimal('-3.5').exp())

getcontext().prec = 20
print('close to one:', Decimal('1.000000000000000001').ln(), Decimal('0.99999999999999999999999').ln())
print('far away:', Decimal('1E-300000').ln(), Decimal('9E+300000').log10(), Decimal('1E-30').exp(), Decimal(-30000).exp())
print('exact:', Decimal(1).ln(), Decimal('1E-7').log10(), Decimal(0).exp(), Decimal(0).ln(), Decimal('-Infinity').exp())


def show(base, exponent, *modulus):
    getcontext().clear_flags()
    result = getcontext().power(Decimal(base), Decimal(exponent), *modulus)
    print(f'{base} ** {exponent}', *modulus, '=', result, [f.__name__ for f, on in getcontext().flags.items() if on])


for pair in ('2 10', '2 -10', '-3 5', '1.5 0.5', '2 0.5', '1.00 5', '-1.0 7', '1.0 0.1', '1 Infinity', '0.5 Infinity',
             '0 0', '0 -3', '-8 0.5', '9E+999999 2', '0.1 1000030', '0.5 10000000.5', '1.000000000000000000001 1E+25',
             '10 123456', '123456789 -7', 'NaN 2', '-Infinity 3'):
    show(*pair.split())
show(7, 123456789, 1000)
show('1E+5', 4, 97)
show(-7, 3, 10)
show(7, -1, 10)
show(0, 0, 10)

# output:
# 1 0.7 0.8 0.03
# 2 0.69 0.85 0.030
# 9 0.693147181 0.845098040 0.0301973834
# 28 0.6931471805599453094172321215 0.8450980400142568307122162586 0.03019738342231850073978629236
# 60 0.693147180559945309417232121458176568075500134360255254120680 0.845098040014256830712216258592636193483572396323965406503635 0.0301973834223185007397862923636198450716605322476570066713402
# 200 0.69314718055994530941723212145817656807550013436025525412068000949339362196969471560586332699641868754200148102057068573368552023575813055703267075163507596193072757082837143519030703862389167347112335 0.84509804001425683071221625859263619348357239632396540650363495371825343990207916606611152784748857334142431007535434558624160617068361892508579758378844207699780307365406409446135030544252663496930536 0.030197383422318500739786292363619845071660532247657006671340223085044725810362030410922736550401861535041630582904230335808512403217279850986913112648432805748042604163997126106092377947784090919290616
# close to one: 9.9999999999999999950E-19 -1.0000000000000000000E-23
# far away: -690775.52789821370521 300000.95424250943932 1.0000000000000000000 1.4640061544963267594E-13029
# exact: 0 -7 1 -Infinity 0
# 2 ** 10 = 1024 []
# 2 ** -10 = 0.0009765625 []
# -3 ** 5 = -243 []
# 1.5 ** 0.5 = 1.2247448713915890491 ['Inexact', 'Rounded']
# 2 ** 0.5 = 1.4142135623730950488 ['Inexact', 'Rounded']
# 1.00 ** 5 = 1.0000000000 []
# -1.0 ** 7 = -1.0000000 []
# 1.0 ** 0.1 = 1.0000000000000000000 ['Inexact', 'Rounded']
# 1 ** Infinity = 1.0000000000000000000 ['Inexact', 'Rounded']
# 0.5 ** Infinity = 0 []
# 0 ** 0 = NaN ['InvalidOperation']
# 0 ** -3 = Infinity []
# -8 ** 0.5 = NaN ['InvalidOperation']
# 9E+999999 ** 2 = Infinity ['Overflow', 'Inexact', 'Rounded']
# 0.1 ** 1000030 = 0E-1000018 ['Underflow', 'Subnormal', 'Inexact', 'Rounded', 'Clamped']
# 0.5 ** 10000000.5 = 0E-1000018 ['Underflow', 'Subnormal', 'Inexact', 'Rounded', 'Clamped']
# 1.000000000000000000001 ** 1E+25 = 8.8068182256629215432E+4342 ['Inexact', 'Rounded']
# 10 ** 123456 = 1.0000000000000000000E+123456 ['Rounded']
# 123456789 ** -7 = 2.2876793912212732425E-57 ['Inexact', 'Rounded']
# NaN ** 2 = NaN []
# -Infinity ** 3 = -Infinity []
# 7 ** 123456789 1000 = 607 []
# 1E+5 ** 4 97 = 73 []
# -7 ** 3 10 = -3 []
# 7 ** -1 10 = NaN ['InvalidOperation']
# 0 ** 0 10 = NaN ['InvalidOperation']
