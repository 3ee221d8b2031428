# Seeds of every kind, getstate/setstate, a Random of one's own.
import random

for seed in (0, -7, 2**70, 'text', b'bytes', bytearray(b'ba'), True, 12):
    print(repr(seed), random.Random(seed).random())
random.seed(5)
state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)], state[0], len(state[1]), state[2])
random.seed('abc', version=1)
print(random.random())
random.seed('abc', 2)
print(random.random())
try:
    random.setstate((9, (), None))
except ValueError as error:
    print(error)


class Half(random.Random):
    def random(self):
        return 0.5


h = Half()
print(h.randrange(10), h.choice('abcd'), h.uniform(0, 8), h.sample(range(10), 3))


class Bits(random.Random):
    def getrandbits(self, k):
        return 1


print(Bits().randrange(100), Bits().choice('abcd'))
s = random.SystemRandom()
print(0 <= s.random() < 1, s.getrandbits(8) < 256, s.seed(3))
try:
    s.getstate()
except NotImplementedError as error:
    print(error)

# output:
# 0 0.8444218515250481
# -7 0.32383276483316237
# 1180591620717411303424 0.2327882718301838
# 'text' 0.8711565613554825
# b'bytes' 0.37075677971469856
# bytearray(b'ba') 0.6102644558390378
# True 0.13436424411240122
# 12 0.4745706786885481
# True 3 625 None
# 0.09639374978773074
# 0.7720246314157545
# state with version 9 passed to Random.setstate() of version 3
# 6 a 4.0 [6, 7, 0]
# 1 b
# True True None
# System entropy source does not have state.
