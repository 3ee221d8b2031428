# NormalDist: parameters, pdf, cdf, inverse, arithmetic, samples, overlap, kernel density.
import statistics
from statistics import NormalDist as N

n = N(100, 15)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode, round(n.pdf(100), 6), round(n.cdf(115), 6), round(n.inv_cdf(0.9), 4), [round(q, 3) for q in n.quantiles(4)], n.zscore(130), round(n.overlap(N(110, 15)), 6))
print(n + 5, n * 2, n - N(1, 8), 3 + n, n / 2, -n, +n, n == N(100, 15), hash(n) == hash(N(100, 15)), N.from_samples([1, 2, 3]), [round(x, 4) for x in N(0, 1).samples(3, seed=5)], N())
f = statistics.kde([1, 2, 4], h=1)
print(round(f(2), 6), round(statistics.kde([1, 2], 1, 'triangular', cumulative=True)(1.5), 6))
for call in (lambda: N(1, -1), lambda: N().inv_cdf(0), lambda: N(0, 0).pdf(1), lambda: N(0, 0).cdf(1), lambda: N().overlap(5), lambda: N(0, 0).zscore(1), lambda: statistics.kde([], 1), lambda: statistics.kde([1], 0), lambda: statistics.kde([1], 1, 'x'), lambda: N.from_samples([1]), lambda: setattr(n, 'mean', 3)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# NormalDist(mu=100.0, sigma=15.0) 100.0 15.0 225.0 100.0 100.0 0.026596 0.841345 119.2233 [89.883, 100.0, 110.117] 2.0 0.738883
# NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=99.0, sigma=17.0) NormalDist(mu=103.0, sigma=15.0) NormalDist(mu=50.0, sigma=7.5) NormalDist(mu=-100.0, sigma=15.0) NormalDist(mu=100.0, sigma=15.0) True True NormalDist(mu=2.0, sigma=1.0) [0.3131, 0.6489, 0.8246] NormalDist(mu=0.0, sigma=1.0)
# 0.231635 0.5
# StatisticsError sigma must be non-negative
# StatisticsError p must be in the range 0.0 < p < 1.0
# StatisticsError pdf() not defined when sigma is zero
# StatisticsError cdf() not defined when sigma is zero
# TypeError Expected another NormalDist instance
# StatisticsError zscore() not defined when sigma is zero
# StatisticsError Empty data sequence
# StatisticsError Bandwidth h must be positive, not h=0
# StatisticsError Unknown kernel name: 'x'
# StatisticsError stdev requires at least two data points
# AttributeError property 'mean' of 'NormalDist' object has no setter
