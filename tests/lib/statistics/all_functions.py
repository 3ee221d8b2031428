from statistics import *
from fractions import Fraction as F
import statistics
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = [2.5, 3.25, 5.5, 11.25, 11.75]
t(lambda: mean([1, 2, 3])); t(lambda: mean([1, 2])); t(lambda: mean([0.1, 0.2, 0.3])); t(lambda: mean([]))
t(lambda: mean([F(1, 2), F(1, 3)])); t(lambda: mean([1, 2.5])); t(lambda: mean("ab")); t(lambda: mean([True, False]))
t(lambda: mean([float('inf'), 1])); t(lambda: mean([float('nan')]))
t(lambda: fmean(d)); t(lambda: fmean([1, 2], [3, 1])); t(lambda: fmean([])); t(lambda: fmean([1], [1, 2]))
t(lambda: geometric_mean([54, 24, 36])); t(lambda: geometric_mean([-1])); t(lambda: geometric_mean([0, 1]))
t(lambda: harmonic_mean([40, 60])); t(lambda: harmonic_mean([40, 60], weights=[5, 30])); t(lambda: harmonic_mean([0, 1])); t(lambda: harmonic_mean([-1, 1])); t(lambda: harmonic_mean([]))
t(lambda: [median([1, 3, 5]), median([1, 3, 5, 7]), median_low([1, 3, 5, 7]), median_high([1, 3, 5, 7]), median(['a'])]); t(lambda: median([]))
t(lambda: median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5])); t(lambda: median_grouped([52, 52, 53, 54], interval=2))
t(lambda: mode(['red', 'blue', 'red'])); t(lambda: mode([])); t(lambda: multimode('aabbbbccddddeeffffgg')); t(lambda: multimode([]))
t(lambda: quantiles([105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100], n=4)); t(lambda: quantiles(range(10), n=5, method='inclusive')); t(lambda: quantiles([1], n=4)); t(lambda: quantiles([])); t(lambda: quantiles([1,2], n=0)); t(lambda: quantiles([1,2], method='x'))
t(lambda: variance(d)); t(lambda: pvariance(d)); t(lambda: stdev(d)); t(lambda: pstdev(d)); t(lambda: variance([1])); t(lambda: stdev([])); t(lambda: pvariance([1, 2, 3, 4])); t(lambda: variance([1, 2, 3, 4])); t(lambda: stdev([1, 2, 3, 4])); t(lambda: pstdev([1]))
t(lambda: variance([F(1, 6), F(1, 2), F(5, 3)])); t(lambda: variance(d, 6.85)); t(lambda: stdev([1e100, 1e-100])); t(lambda: stdev([1, 1, 1]))
x = [1, 2, 3, 4, 5, 6, 7, 8, 9]; y = [1, 2, 3, 1, 2, 3, 1, 2, 3]
t(lambda: covariance(x, y)); t(lambda: correlation(x, x)); t(lambda: correlation(x, y)); t(lambda: correlation(x, y, method='ranked')); t(lambda: correlation([1, 1], [1, 2])); t(lambda: correlation([1], [1])); t(lambda: linear_regression(x, y)); t(lambda: linear_regression([1, 2], [2, 4], proportional=True)); t(lambda: linear_regression([1], [1]))
n = NormalDist(100, 15)
t(lambda: n); t(lambda: [n.mean, n.stdev, n.variance, n.median, n.mode]); t(lambda: [n.pdf(110), n.cdf(120), n.inv_cdf(0.9), n.zscore(120)]); t(lambda: n.quantiles()); t(lambda: n.overlap(NormalDist(110, 10))); t(lambda: n + 5); t(lambda: n * 2 - n); t(lambda: -n); t(lambda: NormalDist(0, -1)); t(lambda: n.inv_cdf(2)); t(lambda: NormalDist.from_samples(d)); t(lambda: n.samples(3, seed=1)); t(lambda: [NormalDist().inv_cdf(p) for p in (0.001, 1e-10, 1e-30, 0.5, 0.99999)])
t(lambda: 5 - n); t(lambda: n == NormalDist(100, 15)); t(lambda: n.cdf(0) * 0 if False else NormalDist(0, 0).cdf(1))
f = kde([-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], h=1.5)
t(lambda: [round(f(v), 10) for v in range(-3, 5)]); t(lambda: f.__doc__); t(lambda: round(kde([1.0, 2.0], 1, 'triangular', cumulative=True)(1.4), 10)); t(lambda: kde([], 1)); t(lambda: kde([1], -1)); t(lambda: kde([1], 1, 'zz'))
t(lambda: sorted(statistics.__all__))
# output:
# 2
# 1.5
# 0.2
# StatisticsError mean requires at least one data point
# 5/12
# 1.75
# TypeError can't convert type 'str' to numerator/denominator
# 0.5
# inf
# nan
# 6.85
# 1.25
# StatisticsError fmean requires at least one data point
# StatisticsError data and weights must be the same length
# 36.000000000000014
# StatisticsError ('No negative inputs allowed', -1)
# 0.0
# 48.0
# 56.0
# 0
# StatisticsError harmonic mean does not support negative values
# StatisticsError harmonic_mean requires at least one data point
# [3, 4.0, 3, 5, 'a']
# StatisticsError no median for empty data
# 3.7
# 52.0
# red
# StatisticsError no mode for empty data
# ['b', 'd', 'f']
# []
# [87.5, 102.5, 110.75]
# [1.8, 3.6, 5.4, 7.2]
# [1, 1, 1]
# StatisticsError must have at least one data point
# StatisticsError n must be at least 1
# ValueError Unknown method: 'x'
# 19.26875
# 15.415
# 4.389618434442793
# 3.926194085880116
# StatisticsError variance requires at least two data points
# StatisticsError stdev requires at least two data points
# 1.25
# 1.6666666666666667
# 1.2909944487358056
# 0.0
# 67/108
# 19.26875
# 7.071067811865475e+99
# 0.0
# 0.75
# 1.0
# 0.31622776601683794
# 0.31622776601683794
# StatisticsError at least one of the inputs is constant
# StatisticsError correlation requires at least two data points
# LinearRegression(slope=0.1, intercept=1.5)
# LinearRegression(slope=2.0, intercept=0.0)
# StatisticsError linear regression requires at least two data points
# NormalDist(mu=100.0, sigma=15.0)
# [100.0, 15.0, 225.0, 100.0, 100.0]
# [0.02129653370149015, 0.9087887802741321, 119.22327348316901, 1.3333333333333333]
# [89.88265374705878, 100.0, 110.11734625294122]
# 0.6538769160102378
# NormalDist(mu=105.0, sigma=15.0)
# NormalDist(mu=100.0, sigma=33.54101966249684)
# NormalDist(mu=-100.0, sigma=15.0)
# StatisticsError sigma must be non-negative
# StatisticsError p must be in the range 0.0 < p < 1.0
# NormalDist(mu=6.85, sigma=4.389618434442793)
# [83.41006823153529, 115.38233458510831, 110.77745828412147]
# [-3.090232306167813, -6.361340902404056, -11.464024688443617, 0.0, 4.26489079392384]
# NormalDist(mu=-95.0, sigma=15.0)
# True
# StatisticsError cdf() not defined when sigma is zero
# [0.0704285941, 0.1105879472, 0.1250952001, 0.1098821399, 0.0857867081, 0.0676703222, 0.05932779, 0.0663302623]
# PDF estimate with h=1.5 and kernel='normal'
# 0.45
# StatisticsError Empty data sequence
# StatisticsError Bandwidth h must be positive, not h=-1
# StatisticsError Unknown kernel name: 'zz'
# ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean', 'kde', 'kde_random', 'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']
