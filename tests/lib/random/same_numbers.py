import random
from random import *
for s in (42, 0, -5, 10**30, 'hello', b'bytes', '', 1.5, 'x'*200, bytearray(b'q'), 'ünï'):
    if isinstance(s, float): continue
    seed(s); print(s if len(str(s)) < 20 else '', random(), randint(1, 100), randrange(0, 50, 5), choice('abc'), uniform(1, 2), gauss(), gauss(0, 2), getrandbits(70), randbytes(5))
seed(7); l = list(range(10)); shuffle(l); print(l, sample(range(1000), 5), sample([1,2,3], 3), choices('abc', k=5), choices('abc', [1, 5, 1], k=5), choices('ab', cum_weights=[1, 3], k=3), sample('ab', counts=[3, 2], k=4), sample(range(20), 10))
print(triangular(), triangular(1, 5, 2), normalvariate(1, 2), lognormvariate(0, 1), expovariate(2), vonmisesvariate(1, 2), gammavariate(2, 1), gammavariate(1, 1), gammavariate(.5, 2), betavariate(1, 2), paretovariate(3), weibullvariate(1, 2), binomialvariate(10, .3), binomialvariate(100, .4), binomialvariate(), binomialvariate(50, .8))
r = Random(5); st = r.getstate(); a = r.random(), r.gauss(); r.setstate(st); print(a == (r.random(), r.gauss()), r.randint(3, 3), len(st), len(st[1]))
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
t(lambda: randint(5, 1)); t(lambda: randrange(0)); t(lambda: randrange(1, 1)); t(lambda: randrange(1, 5, 0)); t(lambda: randrange(5, 1, 2)); t(lambda: choice([])); t(lambda: randrange(1.5)); t(lambda: sample({1,2}, 1)); t(lambda: sample([1], 2)); t(lambda: choices([1,2], [1])); t(lambda: choices([1,2], 3)); t(lambda: choices([1,2], [0, 0])); t(lambda: choices([1], [1], cum_weights=[1])); t(lambda: seed([])); t(lambda: randint(1.5, 2)); t(lambda: gammavariate(0, 1)); t(lambda: sample(['a'], counts=[1,2], k=1)); t(lambda: SystemRandom().getstate())
s = SystemRandom(); print(0 <= s.random() < 1, s.randint(1, 1), s.choice([5])); seed(3); print([randint(1, 6) for _ in range(20)]); seed(1, version=1); print(random()); seed('a', version=1); print(random()); print(randrange(10, 0, -3), randrange(-5, 5))
# output:
# 42 0.6394267984578837 4 20 a 1.2232107381488229 -0.12758828378288709 -2.994706828681915 102293957320752095568 b'i\x84*\x97l'
# 0 0.8444218515250481 98 30 a 1.2589167502929635 -1.016348894188071 -0.1442400455701427 365796221494783051321 b'\x87\xbd\xc1\xf7z'
# -5 0.6229016948897019 95 25 c 1.9424502837770503 -0.1433838383004689 -4.512154534791733 550457264918955352815 b'w8\xa5\xc6\xf1'
#  0.9341508484568806 68 5 b 1.0216753134872525 1.9229031863633754 -1.1011293143242478 163095555411114125315 b'\xe3n\xd7l\xca'
# hello 0.3537754404730722 85 40 a 1.1308558535179696 0.9145916627667218 0.6081766114985633 196331770983973748709 b'-)i*\x0c'
# b'bytes' 0.37075677971469856 86 10 c 1.1046994434652713 0.0221895363784467 1.259556069062605 133492843288339915089 b'\x9d\xda/Et'
#  0.9602256525641875 77 15 b 1.8643502498684899 0.035321153020379324 -3.9385459353771815 11497956968902936652 b'\xb2Y\xd2\xf7\x99'
#  0.8500063097913054 23 25 c 1.22635795084321 0.8659610481298409 -0.3463873017518759 160020284564362338076 b'W\xdcO\x1a\xed'
# bytearray(b'q') 0.4549104119056959 33 0 a 1.1623136664574407 0.3285880750304968 -1.1068635489499248 584021988603660786472 b't\x12\xd3\x8d\xe2'
# ünï 0.5478195217262046 56 0 b 1.8707446199099083 2.107388037399396 -1.547534267057471 1178029114633365912072 b'\x15\xe8)\xc8\xf2'
# [8, 3, 1, 4, 7, 0, 9, 6, 2, 5] [931, 519, 219, 38, 88] [2, 3, 1] ['a', 'b', 'a', 'b', 'c'] ['b', 'b', 'a', 'b', 'a'] ['a', 'b', 'a'] ['b', 'a', 'a', 'a'] [18, 9, 17, 5, 3, 19, 14, 10, 15, 16]
# 0.22071540045354035 3.1413255231089665 1.5796765083540238 0.9869505111514205 0.7508049654446088 0.3899359292207163 1.0554930501251032 1.5133536258924678 0.018783638361125544 0.3318677396858059 1.3674955090910805 0.2757143855464147 2 49 0 41
# True 3 3 625
# ValueError empty range in randint(5, 1)
# ValueError empty range for randrange()
# ValueError empty range in randrange(1, 1)
# ValueError zero step for randrange()
# ValueError empty range in randrange(5, 1, 2)
# IndexError Cannot choose from an empty sequence
# TypeError 'float' object cannot be interpreted as an integer
# TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# ValueError Sample larger than population or is negative
# ValueError The number of weights does not match the population
# TypeError The number of choices must be a keyword argument: k=3
# ValueError Total of weights must be greater than zero
# TypeError Cannot specify both weights and cumulative weights
# TypeError The only supported seed types are:
# None, int, float, str, bytes, and bytearray.
# TypeError 'float' object cannot be interpreted as an integer
# ValueError gammavariate: alpha and beta must be > 0.0
# ValueError The number of counts does not match the population
# NotImplementedError System entropy source does not have state.
# True 1 5
# [2, 5, 5, 2, 3, 5, 4, 6, 5, 1, 5, 1, 4, 3, 5, 2, 2, 6, 4, 5]
# 0.13436424411240122
# 0.8615004237012702
# 7 3
