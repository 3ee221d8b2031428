# Means, medians, modes, quantiles: kinds of numbers that stay, weights, limits, and what is refused with its text.
import statistics as st
from decimal import Decimal as D
from fractions import Fraction as F

for data in ([1, 2, 3, 4], [1.5, 2.5], [F(1, 2), F(1, 3)], [D('0.1'), D('0.2')], [1, 2.0], [True, False], (x for x in [5])):
    data = list(data)
    for name in ('mean', 'fmean', 'median', 'median_low', 'median_high', 'median_grouped', 'mode', 'multimode', 'pvariance', 'variance', 'stdev', 'pstdev', 'harmonic_mean', 'geometric_mean'):
        try:
            print(name, repr(getattr(st, name)(data)), end=' ')
        except Exception as error:
            print(name, type(error).__name__, error, end=' ')
    print()
for name in ('mean', 'fmean', 'median', 'median_low', 'median_grouped', 'mode', 'multimode', 'variance', 'pvariance', 'harmonic_mean', 'geometric_mean', 'quantiles', 'stdev'):
    for data in ([], [1], ['a', 'b'], [1, 'x'], [float('nan'), 1], [float('inf'), 1], [-1, 2], [0, 1]):
        try:
            print(name, data, getattr(st, name)(data), end='; ')
        except Exception as error:
            print(name, data, type(error).__name__, error, end='; ')
    print()
print(st.fmean([1, 2], [3, 1]), st.harmonic_mean([40, 60], [5, 30]), st.harmonic_mean([10, 0]), st.median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), st.median_grouped([1, 3, 3, 5, 7], interval=2), st.mode('aabbc'), st.multimode('aabbc'), st.multimode(''), st.mode(['red', 'blue', 'red']))
print(st.quantiles(range(1, 11)), st.quantiles([1, 2, 3], n=10), st.quantiles([5, 1, 3], n=4, method='inclusive'), st.quantiles([1], n=3) if True else '', st.variance([1, 2, 3], 2), st.pvariance([1, 2, 3], mu=2), st.stdev([D(1), D(2), D(4)]), st.pstdev([F(1), F(2)]))
for call in (lambda: st.quantiles([1, 2], n=0), lambda: st.quantiles([1, 2], method='x'), lambda: st.fmean([1], [1, 2]), lambda: st.fmean([1], [0]), lambda: st.harmonic_mean([1], [1, 2]), lambda: st.harmonic_mean([1, 2], [0, 0]), lambda: st.covariance([1], [2]), lambda: st.covariance([1, 2], [1]), lambda: st.correlation([1, 1], [1, 2]), lambda: st.linear_regression([1, 1], [1, 2]), lambda: st.correlation([1, 2], [3, 4], method='x'), lambda: st.linear_regression([1], [1]), lambda: st.mean(5), lambda: st.mean(None)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(st.covariance([1, 2, 3], [1, 5, 7]), st.correlation([1, 2, 3], [1, 5, 7]), st.correlation([1, 2, 3, 4], [1, 3, 2, 4], method='ranked'), st.linear_regression([1, 2, 3], [2, 4, 7]), st.linear_regression([1, 2, 3], [2, 4, 7], proportional=True), st.mean([1e308, 1e308]) if False else '', st.mean([10**400, 10**400 + 2]) == 10**400 + 1)

# output:
# mean 2.5 fmean 2.5 median 2.5 median_low 2 median_high 3 median_grouped 2.5 mode 1 multimode [1, 2, 3, 4] pvariance 1.25 variance 1.6666666666666667 stdev 1.2909944487358056 pstdev 1.118033988749895 harmonic_mean 1.92 geometric_mean 2.2133638394006434
# mean 2.0 fmean 2.0 median 2.0 median_low 1.5 median_high 2.5 median_grouped 2.0 mode 1.5 multimode [1.5, 2.5] pvariance 0.25 variance 0.5 stdev 0.7071067811865476 pstdev 0.5 harmonic_mean 1.875 geometric_mean 1.9364916731037085
# mean Fraction(5, 12) fmean 0.41666666666666663 median Fraction(5, 12) median_low Fraction(1, 3) median_high Fraction(1, 2) median_grouped 0.0 mode Fraction(1, 2) multimode [Fraction(1, 2), Fraction(1, 3)] pvariance Fraction(1, 144) variance Fraction(1, 72) stdev 0.11785113019775792 pstdev 0.08333333333333333 harmonic_mean Fraction(2, 5) geometric_mean 0.408248290463863
# mean Decimal('0.15') fmean 0.15000000000000002 median Decimal('0.15') median_low Decimal('0.1') median_high Decimal('0.2') median_grouped -0.3 mode Decimal('0.1') multimode [Decimal('0.1'), Decimal('0.2')] pvariance Decimal('0.0025') variance Decimal('0.005') stdev Decimal('0.07071067811865475244008443621') pstdev Decimal('0.05') harmonic_mean Decimal('0.1333333333333333333333333333') geometric_mean 0.14142135623730953
# mean 1.5 fmean 1.5 median 1.5 median_low 1 median_high 2.0 median_grouped 1.5 mode 1 multimode [1, 2.0] pvariance 0.25 variance 0.5 stdev 0.7071067811865476 pstdev 0.5 harmonic_mean 1.3333333333333333 geometric_mean 1.414213562373095
# mean 0.5 fmean 0.5 median 0.5 median_low False median_high True median_grouped 0.5 mode True multimode [True, False] pvariance 0.25 variance 0.5 stdev 0.7071067811865476 pstdev 0.5 harmonic_mean 0 geometric_mean 0.0
# mean 5 fmean 5.0 median 5 median_low 5 median_high 5 median_grouped 5.0 mode 5 multimode [5] pvariance 0 variance StatisticsError variance requires at least two data points stdev StatisticsError stdev requires at least two data points pstdev 0.0 harmonic_mean 5 geometric_mean 4.999999999999999
# mean [] StatisticsError mean requires at least one data point; mean [1] 1; mean ['a', 'b'] TypeError can't convert type 'str' to numerator/denominator; mean [1, 'x'] TypeError can't convert type 'str' to numerator/denominator; mean [nan, 1] nan; mean [inf, 1] inf; mean [-1, 2] 0.5; mean [0, 1] 0.5;
# fmean [] StatisticsError fmean requires at least one data point; fmean [1] 1.0; fmean ['a', 'b'] TypeError must be real number, not str; fmean [1, 'x'] TypeError must be real number, not str; fmean [nan, 1] nan; fmean [inf, 1] inf; fmean [-1, 2] 0.5; fmean [0, 1] 0.5;
# median [] StatisticsError no median for empty data; median [1] 1; median ['a', 'b'] TypeError unsupported operand type(s) for /: 'str' and 'int'; median [1, 'x'] TypeError '<' not supported between instances of 'str' and 'int'; median [nan, 1] nan; median [inf, 1] inf; median [-1, 2] 0.5; median [0, 1] 0.5;
# median_low [] StatisticsError no median for empty data; median_low [1] 1; median_low ['a', 'b'] a; median_low [1, 'x'] TypeError '<' not supported between instances of 'str' and 'int'; median_low [nan, 1] nan; median_low [inf, 1] 1; median_low [-1, 2] -1; median_low [0, 1] 0;
# median_grouped [] StatisticsError no median for empty data; median_grouped [1] 1.0; median_grouped ['a', 'b'] TypeError Value cannot be converted to a float; median_grouped [1, 'x'] TypeError '<' not supported between instances of 'str' and 'int'; median_grouped [nan, 1] 1.0; median_grouped [inf, 1] inf; median_grouped [-1, 2] 1.5; median_grouped [0, 1] 0.5;
# mode [] StatisticsError no mode for empty data; mode [1] 1; mode ['a', 'b'] a; mode [1, 'x'] 1; mode [nan, 1] nan; mode [inf, 1] inf; mode [-1, 2] -1; mode [0, 1] 0;
# multimode [] []; multimode [1] [1]; multimode ['a', 'b'] ['a', 'b']; multimode [1, 'x'] [1, 'x']; multimode [nan, 1] [nan, 1]; multimode [inf, 1] [inf, 1]; multimode [-1, 2] [-1, 2]; multimode [0, 1] [0, 1];
# variance [] StatisticsError variance requires at least two data points; variance [1] StatisticsError variance requires at least two data points; variance ['a', 'b'] TypeError can't convert type 'str' to numerator/denominator; variance [1, 'x'] TypeError can't convert type 'str' to numerator/denominator; variance [nan, 1] nan; variance [inf, 1] inf; variance [-1, 2] 4.5; variance [0, 1] 0.5;
# pvariance [] StatisticsError pvariance requires at least one data point; pvariance [1] 0; pvariance ['a', 'b'] TypeError can't convert type 'str' to numerator/denominator; pvariance [1, 'x'] TypeError can't convert type 'str' to numerator/denominator; pvariance [nan, 1] nan; pvariance [inf, 1] inf; pvariance [-1, 2] 2.25; pvariance [0, 1] 0.25;
# harmonic_mean [] StatisticsError harmonic_mean requires at least one data point; harmonic_mean [1] 1; harmonic_mean ['a', 'b'] TypeError '<' not supported between instances of 'str' and 'int'; harmonic_mean [1, 'x'] TypeError '<' not supported between instances of 'str' and 'int'; harmonic_mean [nan, 1] nan; harmonic_mean [inf, 1] 2.0; harmonic_mean [-1, 2] StatisticsError harmonic mean does not support negative values; harmonic_mean [0, 1] 0;
# geometric_mean [] StatisticsError Must have a non-empty dataset; geometric_mean [1] 1.0; geometric_mean ['a', 'b'] TypeError '>' not supported between instances of 'str' and 'float'; geometric_mean [1, 'x'] TypeError '>' not supported between instances of 'str' and 'float'; geometric_mean [nan, 1] nan; geometric_mean [inf, 1] inf; geometric_mean [-1, 2] StatisticsError ('No negative inputs allowed', -1); geometric_mean [0, 1] 0.0;
# quantiles [] StatisticsError must have at least one data point; quantiles [1] [1, 1, 1]; quantiles ['a', 'b'] TypeError unsupported operand type(s) for /: 'str' and 'int'; quantiles [1, 'x'] TypeError '<' not supported between instances of 'str' and 'int'; quantiles [nan, 1] [nan, nan, nan]; quantiles [inf, 1] [-inf, inf, inf]; quantiles [-1, 2] [-1.75, 0.5, 2.75]; quantiles [0, 1] [-0.25, 0.5, 1.25];
# stdev [] StatisticsError stdev requires at least two data points; stdev [1] StatisticsError stdev requires at least two data points; stdev ['a', 'b'] TypeError can't convert type 'str' to numerator/denominator; stdev [1, 'x'] TypeError can't convert type 'str' to numerator/denominator; stdev [nan, 1] ValueError inf or nan encountered in data; stdev [inf, 1] ValueError inf or nan encountered in data; stdev [-1, 2] 2.1213203435596424; stdev [0, 1] 0.7071067811865476;
# 1.25 56.0 0 3.7 3.5 a ['a', 'b'] [] red
# [2.75, 5.5, 8.25] [0.4, 0.8, 1.2, 1.6, 2.0, 2.4, 2.8, 3.2, 3.6] [2.0, 3.0, 4.0] [1, 1] 1 0.6666666666666666 1.527525231651946668862682398 0.5
# StatisticsError n must be at least 1
# ValueError Unknown method: 'x'
# StatisticsError data and weights must be the same length
# StatisticsError sum of weights must be non-zero
# StatisticsError Number of weights does not match data size
# StatisticsError Weighted sum must be positive
# StatisticsError covariance requires at least two data points
# StatisticsError covariance requires that both inputs have same number of data points
# StatisticsError at least one of the inputs is constant
# StatisticsError x is constant
# ValueError Unknown method: 'x'
# StatisticsError linear regression requires at least two data points
# TypeError 'int' object is not iterable
# TypeError 'NoneType' object is not iterable
# 3.0 0.9819805060619656 0.8 LinearRegression(slope=2.5, intercept=-0.666666666666667) LinearRegression(slope=2.2142857142857144, intercept=0.0)  True
