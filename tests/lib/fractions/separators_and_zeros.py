# Digits behind the point have separators, too; zeros in front are digits in groups, however they are asked for.
from fractions import Fraction

value = Fraction(1234567891234567, 1000000)
for spec in '.7_f', '.,f', '_.,f', '.5_e', '.9,g', '.2_%', '020,.3f', '0=20,.3f', '0>20,.3f', '024,.8,e', 'x=24,.1f':
    print(f'{spec:>9} {value:{spec}} {-value / 7:{spec}}')
for spec in '.f', '.,', '_.3', '.3_':
    try:
        print(format(value, spec))
    except ValueError as error:
        print(error)


# A class has what its instances have, and is no number.
class Half:
    def as_integer_ratio(self):
        return 1, 2


print(Fraction(Half()))
try:
    Fraction(Half)
except TypeError as error:
    print(error)

# output:
#      .7_f 1234567891.234_567_0 -176366841.604_938_1
#       .,f 1234567891.234,567 -176366841.604,938
#      _.,f 1_234_567_891.234,567 -176_366_841.604,938
#      .5_e 1.234_57e+09 -1.763_67e+08
#      .9,g 1.234,567,89e+09 -176366842
#      .2_% 123456789123.46% -17636684160.49%
#   020,.3f 0,001,234,567,891.235 -000,176,366,841.605
#  0=20,.3f 0,001,234,567,891.235 -000,176,366,841.605
#  0>20,.3f 0001,234,567,891.235 0000-176,366,841.605
#  024,.8,e 0,000,001.234,567,89e+09 -0,000,001.763,668,42e+08
#  x=24,.1f xxxxxxxxx1,234,567,891.2 -xxxxxxxxxx176,366,841.6
# Invalid format specifier '.f' for object of type 'Fraction'
# Invalid format specifier '.,' for object of type 'Fraction'
# Invalid format specifier '_.3' for object of type 'Fraction'
# Invalid format specifier '.3_' for object of type 'Fraction'
# 1/2
# argument should be a string or a Rational instance or have the as_integer_ratio() method
