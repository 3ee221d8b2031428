# Means, medians, modes, quantiles, spread: types, weights, errors.
import statistics as s
from decimal import Decimal as D
from fractions import Fraction as F

print(s.mean([1, 2, 3, 4]), s.mean([D('0.5'), D('0.75')]), s.mean([F(1, 2), 1]), s.mean([True, 2]), s.fmean([1, 2], [3, 1]), s.fmean((1, 2.5)), s.geometric_mean([54, 24, 36]), s.harmonic_mean([40, 60]), s.harmonic_mean([40, 60], weights=[5, 30]), s.harmonic_mean([0, 1]))
print(s.median([1, 3, 2]), s.median([1, 2, 3, 4]), s.median_low([1, 2, 3, 4]), s.median_high([1, 2, 3, 4]), s.median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), s.median_grouped([1, 3, 3, 5, 7], interval=2), s.median(['a', 'b', 'c']), s.mode('aabbb'), s.mode([1, 1, 2, 2]), s.multimode('aabbc'), s.multimode([]))
print(s.pstdev([1, 2, 3]), s.pvariance([1, 2, 3, 4], mu=2), s.stdev([1.5, 2.5, 4]), s.variance([D(1), D(2), D(4)]), s.variance([F(1, 6), F(1, 2)]), s.pvariance([1]), s.stdev([1, 1]), s.variance([1e15, 1e15 + 2]))
print(s.quantiles([1, 2, 3, 4, 5]), s.quantiles(range(10), n=3), s.quantiles([1, 2, 3], method='inclusive'), s.quantiles([5], n=2), s.covariance([1, 2, 3], [1, 2, 4]), s.correlation([1, 2, 3], [3, 2, 1]), s.correlation([1, 5, 9], [2, 8, 7], method='ranked'), s.linear_regression([1, 2, 3], [2, 4, 7]), s.linear_regression([1, 2], [2, 4], proportional=True))
for call in (lambda: s.mean([]), lambda: s.mean(['a']), lambda: s.median([]), lambda: s.mode([]), lambda: s.stdev([1]), lambda: s.pstdev([]), lambda: s.quantiles([]), lambda: s.quantiles([1, 2], n=0), lambda: s.quantiles([1, 2], method='x'), lambda: s.geometric_mean([-1]), lambda: s.harmonic_mean([-1]), lambda: s.harmonic_mean([1], [1, 2]), lambda: s.fmean([]), lambda: s.fmean([1], [0]), lambda: s.correlation([1], [1]), lambda: s.correlation([1, 1], [1, 2]), lambda: s.covariance([1, 2], [1]), lambda: s.linear_regression([1, 1], [1, 2]), lambda: s.median_grouped([]), lambda: s.mean(5), lambda: s.geometric_mean([])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# 2.5 0.625 3/4 1.5 1.25 1.75 36.000000000000014 48.0 56.0 0
# 2 2.5 2 3 3.7 3.5 b b 1 ['a', 'b'] []
# 0.816496580927726 1.5 1.2583057392117916 2.333333333333333333333333333 1/18 0 0.0 2.0
# [1.5, 3.0, 4.5] [2.6666666666666665, 6.333333333333333] [1.5, 2.0, 2.5] [5] 1.5 -1.0 0.5 LinearRegression(slope=2.5, intercept=-0.666666666666667) LinearRegression(slope=2.0, intercept=0.0)
# StatisticsError mean requires at least one data point
# TypeError can't convert type 'str' to numerator/denominator
# StatisticsError no median for empty data
# StatisticsError no mode for empty data
# StatisticsError stdev requires at least two data points
# StatisticsError pstdev requires at least one data point
# StatisticsError must have at least one data point
# StatisticsError n must be at least 1
# ValueError Unknown method: 'x'
# StatisticsError ('No negative inputs allowed', -1)
# StatisticsError harmonic mean does not support negative values
# StatisticsError Number of weights does not match data size
# StatisticsError fmean requires at least one data point
# StatisticsError sum of weights must be non-zero
# StatisticsError correlation requires at least two data points
# StatisticsError at least one of the inputs is constant
# StatisticsError covariance requires that both inputs have same number of data points
# StatisticsError x is constant
# StatisticsError no median for empty data
# TypeError 'int' object is not iterable
# StatisticsError Must have a non-empty dataset
