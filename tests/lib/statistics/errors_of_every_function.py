# statistics: what each function says of no data, too little, texts, and how it weighs ints, Fractions, Decimals and floats.
import statistics as s
from decimal import Decimal as D
from fractions import Fraction as F

for name in ('mean', 'fmean', 'geometric_mean', 'harmonic_mean', 'median', 'median_low', 'median_high', 'median_grouped', 'mode', 'multimode', 'pstdev', 'pvariance', 'stdev', 'variance', 'quantiles'):
    function = getattr(s, name)
    row = []
    for data in ([], [1], ['a'], [1, 'a'], [-1, 2], [0, 0], [float('nan')], [1, 2, 2, 3], [F(1, 3), F(2, 3)], [D('0.5'), D('1.5')], iter([1, 3]), [True, False, True]):
        try:
            row.append(function(data))
        except Exception as error:
            row.append(f'{type(error).__name__}: {error}')
    print(name, row)
for call in (lambda: s.quantiles([1, 2, 3], n=0), lambda: s.quantiles([1, 2, 3], method='x'), lambda: s.quantiles(range(10), n=4, method='inclusive'), lambda: s.fmean([1, 2], [3]), lambda: s.fmean([1, 2], [0, 0]), lambda: s.fmean([1, 2], weights=[3, 1]), lambda: s.harmonic_mean([40, 60], weights=[5, 30]), lambda: s.harmonic_mean([1], weights=[0]), lambda: s.harmonic_mean([1, 2], weights=[1]), lambda: s.correlation([1, 2], [1]), lambda: s.correlation([1], [1]), lambda: s.correlation([1, 1], [1, 2]), lambda: s.correlation([1, 2, 3], [1, 3, 2], method='ranked'), lambda: s.correlation([1, 2], [1, 2], method='x'), lambda: s.covariance([1, 2, 3], [1, 5, 7]), lambda: s.linear_regression([1, 2, 3], [2, 4, 7]), lambda: s.linear_regression([1, 2], [2, 4], proportional=True), lambda: s.linear_regression([1, 1], [2, 3]), lambda: s.pvariance([1, 2, 3], mu=2), lambda: s.variance([1, 2, 3], xbar=0), lambda: s.median_grouped([1, 2, 2, 3], interval=2), lambda: s.mode([]), lambda: s.mean(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# mean ['StatisticsError: mean requires at least one data point', 1, "TypeError: can't convert type 'str' to numerator/denominator", "TypeError: can't convert type 'str' to numerator/denominator", 0.5, 0, nan, 2, Fraction(1, 2), Decimal('1'), 2, 0.6666666666666666]
# fmean ['StatisticsError: fmean requires at least one data point', 1.0, 'TypeError: must be real number, not str', 'TypeError: must be real number, not str', 0.5, 0.0, nan, 2.0, 0.5, 1.0, 2.0, 0.6666666666666666]
# geometric_mean ['StatisticsError: Must have a non-empty dataset', 1.0, "TypeError: '>' not supported between instances of 'str' and 'float'", "TypeError: '>' not supported between instances of 'str' and 'float'", "StatisticsError: ('No negative inputs allowed', -1)", 0.0, nan, 1.8612097182041991, 0.4714045207910317, 0.8660254037844387, 1.7320508075688774, 0.0]
# harmonic_mean ['StatisticsError: harmonic_mean requires at least one data point', 1, 'TypeError: unsupported type', "TypeError: '<' not supported between instances of 'str' and 'int'", 'StatisticsError: harmonic mean does not support negative values', 0, nan, 1.7142857142857142, Fraction(4, 9), Decimal('0.7500000000000000000000000000'), 1.5, 0]
# median ['StatisticsError: no median for empty data', 1, 'a', "TypeError: '<' not supported between instances of 'str' and 'int'", 0.5, 0.0, nan, 2.0, Fraction(1, 2), Decimal('1.0'), 2.0, True]
# median_low ['StatisticsError: no median for empty data', 1, 'a', "TypeError: '<' not supported between instances of 'str' and 'int'", -1, 0, nan, 2, Fraction(1, 3), Decimal('0.5'), 1, True]
# median_high ['StatisticsError: no median for empty data', 1, 'a', "TypeError: '<' not supported between instances of 'str' and 'int'", 2, 0, nan, 2, Fraction(2, 3), Decimal('1.5'), 3, True]
# median_grouped ['StatisticsError: no median for empty data', 1.0, 'TypeError: Value cannot be converted to a float', "TypeError: '<' not supported between instances of 'str' and 'int'", 1.5, 0.0, nan, 2.0, 0.16666666666666663, 1.0, 2.5, 0.75]
# mode ['StatisticsError: no mode for empty data', 1, 'a', 1, -1, 0, nan, 2, Fraction(1, 3), Decimal('0.5'), 1, True]
# multimode [[], [1], ['a'], [1, 'a'], [-1, 2], [0], [nan], [2], [Fraction(1, 3), Fraction(2, 3)], [Decimal('0.5'), Decimal('1.5')], [1, 3], [True]]
# pstdev ['StatisticsError: pstdev requires at least one data point', 0.0, "TypeError: can't convert type 'str' to numerator/denominator", "TypeError: can't convert type 'str' to numerator/denominator", 1.5, 0.0, 'ValueError: inf or nan encountered in data', 0.7071067811865476, 0.16666666666666666, Decimal('0.5'), 1.0, 0.4714045207910317]
# pvariance ['StatisticsError: pvariance requires at least one data point', 0, "TypeError: can't convert type 'str' to numerator/denominator", "TypeError: can't convert type 'str' to numerator/denominator", 2.25, 0, nan, 0.5, Fraction(1, 36), Decimal('0.25'), 1, 0.2222222222222222]
# stdev ['StatisticsError: stdev requires at least two data points', 'StatisticsError: stdev requires at least two data points', "TypeError: can't convert type 'str' to numerator/denominator", "TypeError: can't convert type 'str' to numerator/denominator", 2.1213203435596424, 0.0, 'StatisticsError: stdev requires at least two data points', 0.816496580927726, 0.23570226039551584, Decimal('0.7071067811865475244008443621'), 1.4142135623730951, 0.5773502691896257]
# variance ['StatisticsError: variance requires at least two data points', 'StatisticsError: variance requires at least two data points', "TypeError: can't convert type 'str' to numerator/denominator", "TypeError: can't convert type 'str' to numerator/denominator", 4.5, 0, 'StatisticsError: variance requires at least two data points', 0.6666666666666666, Fraction(1, 18), Decimal('0.5'), 2, 0.3333333333333333]
# quantiles ['StatisticsError: must have at least one data point', [1, 1, 1], ['a', 'a', 'a'], "TypeError: '<' not supported between instances of 'str' and 'int'", [-1.75, 0.5, 2.75], [0.0, 0.0, 0.0], [nan, nan, nan], [1.25, 2.0, 2.75], [Fraction(1, 4), Fraction(1, 2), Fraction(3, 4)], [Decimal('0.25'), Decimal('1.0'), Decimal('1.75')], [0.5, 2.0, 3.5], [0.0, 1.0, 1.0]]
# StatisticsError n must be at least 1
# ValueError Unknown method: 'x'
# [2.25, 4.5, 6.75]
# StatisticsError data and weights must be the same length
# StatisticsError sum of weights must be non-zero
# 1.25
# 56.0
# StatisticsError Weighted sum must be positive
# StatisticsError Number of weights does not match data size
# StatisticsError correlation requires that both inputs have same number of data points
# StatisticsError correlation requires at least two data points
# StatisticsError at least one of the inputs is constant
# 0.5
# ValueError Unknown method: 'x'
# 3.0
# LinearRegression(slope=2.5, intercept=-0.666666666666667)
# LinearRegression(slope=2.0, intercept=0.0)
# StatisticsError x is constant
# 0.6666666666666666
# 7
# 2.0
# StatisticsError no mode for empty data
# TypeError 'int' object is not iterable
