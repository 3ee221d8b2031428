# getstate and setstate, pickling, version 1 of seeds and states, subclasses with random() or getrandbits() of their own.
import pickle
import random

r = random.Random(7)
r.gauss()
state = r.getstate()
first = [r.random(), r.gauss(), r.randrange(1000)]
r.setstate(state)
print(first == [r.random(), r.gauss(), r.randrange(1000)], state[0], len(state[1]), state[2], state[1][-1])
copy = pickle.loads(pickle.dumps(r))
print(copy.random() == r.random(), copy.getstate() == r.getstate())
r.seed('abc', 1)
print(r.random())
r.seed('abc', version=2)
print(r.random())
r.seed(None)
r.seed()


class Halves(random.Random):
    def random(self):
        return 0.5


class Bits(random.Random):
    def getrandbits(self, k):
        return (1 << k) - 1 if k < 3 else 1

    def seed(self, *args, **kwargs):
        pass


h = Halves(1)
print(h.randrange(10), h.choice('abc'), h.uniform(0, 4), h.randint(1, 6), h.shuffle(items := [1, 2, 3, 4]), items, h.sample(range(10), 3), h.gauss(0, 1), h.getrandbits(4) >= 0)
b = Bits()
print(b.randrange(10), b.choice('abcdefgh'), b.randbytes(2))


class WithArgs(random.Random):
    def __init__(self, *args, **kwargs):
        super().__init__(*args[:1])


print(WithArgs(5, x=1).random() == random.Random(5).random())
s = random.SystemRandom()
print(0 <= s.random() < 1, s.getrandbits(5) < 32, len(s.randbytes(3)), s.seed(1), s.randrange(5) < 5)
for call in (s.getstate, lambda: s.setstate(1), lambda: s.getrandbits(-1)):
    try:
        call()
    except (NotImplementedError, ValueError) as error:
        print(type(error).__name__, error)
print(random.Random(5).getrandbits(64), random.Random(5).randbytes(9).hex(), random.Random.VERSION, isinstance(random._inst, random.Random), sorted(random.__all__))

# output:
# True 3 625 0.511431512516514 4
# True True
# 0.09639374978773074
# 0.7720246314157545
# 6 b 2.0 5 None [3, 4, 2, 1] [6, 7, 0] -1.1774100225154747 True
# 1 b b'\x01\x00'
# True
# True True 3 None True
# NotImplementedError System entropy source does not have state.
# NotImplementedError System entropy source does not have state.
# ValueError number of bits must be non-negative
# 4712128852136459333 457c769f39d86441bd 3 True ['Random', 'SystemRandom', 'betavariate', 'binomialvariate', 'choice', 'choices', 'expovariate', 'gammavariate', 'gauss', 'getrandbits', 'getstate', 'lognormvariate', 'normalvariate', 'paretovariate', 'randbytes', 'randint', 'random', 'randrange', 'sample', 'seed', 'setstate', 'shuffle', 'triangular', 'uniform', 'vonmisesvariate', 'weibullvariate']
