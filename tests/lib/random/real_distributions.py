# Every continuous distribution draws the same numbers as CPython for a seed.
import random

r = random.Random(2024)
print([r.uniform(-3, 7) for _ in range(3)])
print([r.triangular(0, 10, 3) for _ in range(3)], r.triangular(), r.triangular(2, 2))
print([r.betavariate(2.5, 0.7) for _ in range(3)])
print([r.expovariate(0.5) for _ in range(3)], r.expovariate())
print([r.gammavariate(0.5, 2) for _ in range(2)], r.gammavariate(1.0, 3), r.gammavariate(4.5, 1))
print([r.gauss(10, 2) for _ in range(3)], r.gauss())
print([r.lognormvariate(0, 0.25) for _ in range(2)])
print([r.normalvariate(5, 3) for _ in range(2)], r.normalvariate())
print([r.vonmisesvariate(1, 4) for _ in range(2)], r.vonmisesvariate(0, 1e-9))
print([r.paretovariate(3) for _ in range(2)])
print([r.weibullvariate(1, 1.5) for _ in range(2)])
print([r.binomialvariate(20, 0.3) for _ in range(6)], r.binomialvariate(1000, 0.75), r.binomialvariate(n=5, p=0.0), r.binomialvariate(5, 1.0))

# output:
# [1.7009071843107062, 4.282642914232076, 0.037513583913574955]
# [7.1912420592014445, 3.5739748882229536, 5.5461261300655345] 0.3641573408574014 2.0
# [0.6569893950671604, 0.9636182611465453, 0.615044523259943]
# [0.4780659209748672, 1.061752099621998, 0.12053007629755506] 0.42992930447310607
# [0.486481728655026, 0.42707063667443573] 0.6737371445577642 4.054460571347555
# [10.900919351643518, 13.92121059374456, 10.075281663178588] 0.2850299984986911
# [1.252927955414617, 1.0612810730904918]
# [9.017097575289126, 1.9840422700937035] 0.6723695756278645
# [1.3441026898542217, 1.1361529554389527] 2.0848452320562343
# [1.0803371061085882, 1.4721587150402555]
# [0.21991666574173951, 1.5097534621765116]
# [1, 5, 5, 4, 5, 9] 768 0 5
