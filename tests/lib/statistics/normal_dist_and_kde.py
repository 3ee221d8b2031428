# NormalDist: arithmetic, comparison, cdf and its inverse, overlap, samples by seed; kde and kde_random by kernels.
import copy
import pickle
import random
import statistics as st
from statistics import NormalDist as N

n = N(100, 15)
print(n, n.mean, n.median, n.mode, n.stdev, n.variance, n.pdf(100), n.cdf(115), n.inv_cdf(0.9), n.zscore(130), n.quantiles(4), n.overlap(N(110, 10)), n.samples(3, seed=5), N.from_samples([1, 2, 3]))
print(n + 5, 5 + n, n - 5, 5 - n, n * 2, 2 * n, n / 2, +n, -n, n + N(1, 2), n - N(1, 2), n == N(100, 15), n == N(100, 14), n != 5, hash(n) == hash(N(100, 15)), N(), copy.copy(n), copy.deepcopy(n), pickle.loads(pickle.dumps(n)) == n)
for call in (lambda: N(0, -1), lambda: N(0, 0).pdf(0), lambda: N(0, 0).cdf(1), lambda: N().inv_cdf(0), lambda: N().inv_cdf(1), lambda: n.overlap(5), lambda: n.overlap(N(0, 0)), lambda: N(0, 0).zscore(1), lambda: n * n, lambda: N.from_samples([1]), lambda: n / 0, lambda: setattr(n, 'mean', 5), lambda: n < n, lambda: N('x')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
sample = [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2]
for kernel in ('normal', 'gauss', 'logistic', 'sigmoid', 'rectangular', 'uniform', 'triangular', 'parabolic', 'epanechnikov', 'quartic', 'biweight', 'triweight', 'cosine'):
    f = st.kde(sample, h=1.5, kernel=kernel)
    c = st.kde(sample, h=1.5, kernel=kernel, cumulative=True)
    r = st.kde_random(sample, h=1.5, kernel=kernel, seed=8675309)
    print(kernel, [round(f(x), 12) for x in (-3, 0, 2.5)], [round(c(x), 12) for x in (-3, 0, 2.5)], round(r(), 9), round(r(), 9))
for call in (lambda: st.kde([], 1), lambda: st.kde([1], 0), lambda: st.kde(['x'], 1), lambda: st.kde([1], 1, kernel='x'), lambda: st.kde_random([], 1), lambda: st.kde_random([1], -1), lambda: st.kde_random([1], 1, kernel='x')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# NormalDist(mu=100.0, sigma=15.0) 100.0 100.0 100.0 15.0 225.0 0.02659615202676218 0.8413447460685429 119.22327348316901 2.0 [89.88265374705878, 100.0, 110.11734625294122] 0.6538769160102378 [104.69665951087312, 109.7329661297383, 112.3686263389265] NormalDist(mu=2.0, sigma=1.0)
# NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=95.0, sigma=15.0) NormalDist(mu=-95.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=50.0, sigma=7.5) NormalDist(mu=100.0, sigma=15.0) NormalDist(mu=-100.0, sigma=15.0) NormalDist(mu=101.0, sigma=15.132745950421556) NormalDist(mu=99.0, sigma=15.132745950421556) True False True True NormalDist(mu=0.0, sigma=1.0) NormalDist(mu=100.0, sigma=15.0) NormalDist(mu=100.0, sigma=15.0) True
# StatisticsError sigma must be non-negative
# StatisticsError pdf() not defined when sigma is zero
# StatisticsError cdf() not defined when sigma is zero
# StatisticsError p must be in the range 0.0 < p < 1.0
# StatisticsError p must be in the range 0.0 < p < 1.0
# TypeError Expected another NormalDist instance
# StatisticsError overlap() not defined when sigma is zero
# StatisticsError zscore() not defined when sigma is zero
# TypeError must be real number, not NormalDist
# StatisticsError stdev requires at least two data points
# ZeroDivisionError division by zero
# AttributeError property 'mean' of 'NormalDist' object has no setter
# TypeError '<' not supported between instances of 'NormalDist' and 'NormalDist'
# ValueError could not convert string to float: 'x'
# normal [0.070428594058, 0.109882139945, 0.061935855178] [0.074142104864, 0.40571835854, 0.611738296052] 0.711695497 6.215287058
# gauss [0.070428594058, 0.109882139945, 0.061935855178] [0.074142104864, 0.40571835854, 0.611738296052] 0.711695497 6.215287058
# logistic [0.064738701828, 0.092326605675, 0.073450992927] [0.131907562766, 0.390068374094, 0.59710633405] -0.050390922 6.224394731
# sigmoid [0.065755995361, 0.097815240045, 0.069687275773] [0.109615178344, 0.397156291552, 0.602960906262] 0.323658933 6.219159675
# rectangular [0.055555555556, 0.111111111111, 0.055555555556] [0.033333333333, 0.427777777778, 0.616666666667] 1.042363478 6.212197097
# uniform [0.055555555556, 0.111111111111, 0.055555555556] [0.033333333333, 0.427777777778, 0.616666666667] 1.042363478 6.212197097
# triangular [0.044444444444, 0.096296296296, 0.066666666667] [0.013333333333, 0.453703703704, 0.636666666667] 1.381603391 6.206110996
# parabolic [0.053333333333, 0.098148148148, 0.07] [0.017333333333, 0.447086419753, 0.630666666667] 1.295520183 6.208131477
# epanechnikov [0.053333333333, 0.098148148148, 0.07] [0.017333333333, 0.447086419753, 0.630666666667] 1.295520183 6.208131477
# quartic [0.042666666667, 0.09633127572, 0.0735] [0.009653333333, 0.455954403292, 0.639486666667] 1.408558878 6.2065052
# biweight [0.042666666667, 0.09633127572, 0.0735] [0.009653333333, 0.455954403292, 0.639486666667] 1.408558878 6.2065052
# triweight [0.031857777778, 0.099275438195, 0.07203] [0.005557333333, 0.461868185338, 0.645660666667] 1.47555442 6.205575893
# cosine [0.051293939736, 0.097865598303, 0.070600051282] [0.015915250469, 0.448740353651, 0.632315437691] 1.318785243 6.207764998
# StatisticsError Empty data sequence
# StatisticsError Bandwidth h must be positive, not h=0
# TypeError Data sequence must contain ints or floats
# StatisticsError Unknown kernel name: 'x'
# StatisticsError Empty data sequence
# StatisticsError Bandwidth h must be positive, not h=-1
# StatisticsError Unknown kernel name: 'x'
