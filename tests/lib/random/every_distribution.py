# The same seed gives CPython's numbers from every distribution, by the module's functions and by a Random.
import random

random.seed(12345)
for name, args in (('random', ()), ('uniform', (2, 5)), ('uniform', (5, -2)), ('triangular', ()), ('triangular', (0, 10, 3)), ('triangular', (1, 1)), ('betavariate', (2, 3)), ('expovariate', ()), ('expovariate', (0.2,)), ('gammavariate', (0.5, 1)), ('gammavariate', (1, 2)), ('gammavariate', (9, 0.5)), ('gauss', ()), ('gauss', (3, 2)), ('normalvariate', ()), ('normalvariate', (1, 5)), ('lognormvariate', (0, 0.25)),
                   ('vonmisesvariate', (0, 4)), ('vonmisesvariate', (1, 0)), ('paretovariate', (3,)), ('weibullvariate', (1, 1.5)), ('binomialvariate', (10, 0.3)), ('binomialvariate', (100, 0.5)), ('binomialvariate', (1000, 0.97)), ('binomialvariate', (1, 0.5)), ('binomialvariate', (5, 0.0)), ('binomialvariate', (5, 1.0)), ('randrange', (10,)), ('randrange', (5, 50, 7)), ('randrange', (50, 5, -7)), ('randint', (1, 6)), ('getrandbits', (0,)), ('getrandbits', (70,)), ('randbytes', (5,)), ('randbytes', (0,)), ('choice', ('abcdef',))):
    print(name, args, [getattr(random, name)(*args) for _ in range(3)])
print(random.choices('abc', k=5), random.choices('abc', [1, 2, 3], k=5), random.choices(range(3), cum_weights=[1, 1, 5], k=4), random.sample(range(100), 5), random.sample('abcd', 4), random.sample([1, 2], 3, counts=[2, 2]))
items = list(range(10))
random.shuffle(items)
print(items)
r = random.Random('text seed')
print(r.random(), r.getrandbits(10), random.Random(b'bytes').random(), random.Random(-5).random() == random.Random(5).random(), random.Random(2**100).random(), random.Random(bytearray(b'x')).random(), random.Random(True).random())

# output:
# random () [0.41661987254534116, 0.010169169457068361, 0.8252065092537432]
# uniform (2, 5) [2.8959195655987786, 3.105235068465427, 2.580984047135223]
# uniform (5, -2) [1.037942818897971, 3.8681852324944224, 4.130131810015289]
# triangular () [0.4652613609628012, 0.5320675732949484, 0.29524867546166217]
# triangular (0, 10, 3) [4.407636992277155, 3.2801113880929478, 8.286680110711488]
# triangular (1, 1) [1.0, 1.0, 1.0]
# betavariate (2, 3) [0.3065147677726084, 0.3806447906862706, 0.010675302711843618]
# expovariate () [0.19707842327803335, 0.10480470660342361, 0.5353445518148191]
# expovariate (0.2,) [10.837494985350997, 4.314769210229751, 6.670069854296605]
# gammavariate (0.5, 1) [0.07585031775607133, 0.9131461211497679, 1.2030703123906132]
# gammavariate (1, 2) [3.23795895348087, 1.6197453963940445, 0.41116815015748354]
# gammavariate (9, 0.5) [4.9084472394048815, 3.032201971829503, 3.352822280155426]
# gauss () [0.48804344626082163, 0.7377196035268422, 1.5020139531497456]
# gauss (3, 2) [3.961881326705786, 8.691917969179379, 6.062551284451108]
# normalvariate () [0.7391404824742769, 1.2841326085306637, -0.035140914831142914]
# normalvariate (1, 5) [2.604288480255524, 2.630439735899027, 8.650500961008817]
# lognormvariate (0, 0.25) [1.0267203954852042, 0.8710034139163392, 0.821884760513674]
# vonmisesvariate (0, 4) [5.764377572150268, 0.48327043269080905, 1.3018518237460162]
# vonmisesvariate (1, 0) [2.5518410844447375, 4.966564454555862, 5.99914047314588]
# paretovariate (3,) [1.196852212582888, 1.0973687580247955, 2.018875368076912]
# weibullvariate (1, 1.5) [0.09144885533771327, 0.5439444352665528, 0.6317694968749324]
# binomialvariate (10, 0.3) [3, 3, 3]
# binomialvariate (100, 0.5) [47, 51, 53]
# binomialvariate (1000, 0.97) [974, 972, 969]
# binomialvariate (1, 0.5) [1, 1, 0]
# binomialvariate (5, 0.0) [0, 0, 0]
# binomialvariate (5, 1.0) [5, 5, 5]
# randrange (10,) [0, 4, 7]
# randrange (5, 50, 7) [40, 19, 26]
# randrange (50, 5, -7) [36, 29, 22]
# randint (1, 6) [3, 3, 6]
# getrandbits (0,) [0, 0, 0]
# getrandbits (70,) [64202148325092556334, 26665842252684691118, 153939397704465122049]
# randbytes (5,) [b'+"\xc6\xeb\x00', b'6\xd5\x17\xad\xf8', b"\xbf{'\xa0\xcd"]
# randbytes (0,) [b'', b'', b'']
# choice ('abcdef',) ['a', 'a', 'a']
# ['b', 'a', 'b', 'a', 'b'] ['c', 'c', 'c', 'a', 'b'] [2, 0, 0, 0] [39, 29, 42, 54, 25] ['a', 'd', 'c', 'b'] [2, 1, 2]
# [9, 2, 6, 5, 4, 7, 8, 1, 3, 0]
# 0.6738372346382432 260 0.37075677971469856 True 0.7586581712996778 0.6307877176639078 0.13436424411240122
