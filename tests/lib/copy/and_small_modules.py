import reprlib, heapq, bisect, operator, copy, keyword
from reprlib import repr as r
print(r([1]*10), r('x'*100), r({i: i for i in range(10)}), r((1,)), r(10**100), r({3,1,2}), r(set()), r([[[[[[[[1]]]]]]]]), r(object)[:10], r(frozenset([1])), r([]), r(list(range(6))))
class Big:
    def __repr__(self): return 'B' * 50
print(r(Big()), r(None), r(()), r({}))
h = []
for x in [5,3,8,1,9,2]: heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.heapreplace(h, 7), heapq.heappushpop(h, 0), h)
a = [9,8,7,1,2,3]; heapq.heapify(a); print(a, heapq.nsmallest(2, a), heapq.nlargest(2, a), list(heapq.merge([1,4],[2,3])), list(heapq.merge([4,1],[3,2], reverse=True)), list(heapq.merge(['a','ccc'],['bb'], key=len)))
try: heapq.heappop([])
except IndexError as e: print(e)
b=[5,3,8]; heapq.heapify_max(b); print(b, heapq.heappop_max(b)); 
l = [1,2,2,3]; print(bisect.bisect(l, 2), bisect.bisect_left(l, 2)); bisect.insort(l, 2.5); print(l, bisect.bisect_left(['a','bb'], 2, key=len))
print(operator.itemgetter(1)([1,2]), operator.itemgetter('a','b')({'a':1,'b':2}), operator.attrgetter('real')(5), operator.methodcaller('upper')('x'), operator.itemgetter(1), operator.attrgetter('a.b','c'), operator.methodcaller('f', 1, k=2), operator.add(1,2), operator.index(True), operator.countOf([1,1,2],1), operator.length_hint(iter([1,2])), operator.indexOf([1,2], 2))
for f in (lambda: operator.index(1.5), lambda: operator.concat(1,2), lambda: operator.attrgetter(1), lambda: operator.indexOf([], 1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
class C:
    def __init__(s): s.l = [1]; s.me = s
    __slots__ = ('l', 'me')
class D:
    def __init__(s, x): s.x = x
d = D([1]); e = copy.deepcopy(d); e.x.append(2); f = copy.copy(d); print(d.x, e.x, f.x is d.x)
c = copy.deepcopy(C()); print(c.me is c, c.l)
x = [1, [2], (3, [4]), {'a': {5}}]; y = copy.deepcopy(x); print(y, y[1] is x[1], y[2][1] is x[2][1]); z = []; z.append(z); w = copy.deepcopy(z); print(w[0] is w)
t = (1, 2); print(copy.deepcopy(t) is t, copy.copy([1]), copy.copy({1: 2}), copy.deepcopy({1: [2]}), copy.copy(3), copy.deepcopy(print) is print)
import collections; print(copy.deepcopy(collections.OrderedDict(a=[1])), copy.copy(collections.Counter('aab')), copy.deepcopy(collections.deque([1,[2]])), copy.deepcopy(collections.defaultdict(list, a=[1])))
print(keyword.iskeyword('if'), keyword.issoftkeyword('match'), len(keyword.kwlist))
class L(list): pass
q = L([1,[2]]); q.at = 5; w = copy.deepcopy(q); print(w, type(w), w.at, copy.copy(q).at)
try: copy.replace(3)
except TypeError as e: print(e)
print(copy.deepcopy(ValueError('x', [1])).args, copy.copy(frozenset([1])), copy.deepcopy({1,2}))
# output:
# [1, 1, 1, 1, 1, 1, ...] 'xxxxxxxxxxxx...xxxxxxxxxxxxx' {0: 0, 1: 1, 2: 2, 3: 3, ...} (1,) 100000000000000000...0000000000000000000 {1, 2, 3} set() [[[[[[[...]]]]]]] <class 'ob frozenset({1}) [] [0, 1, 2, 3, 4, 5]
# BBBBBBBBBBBBB...BBBBBBBBBBBBBB None () {}
# [3, 5, 8, 7, 9] 1 [3, 5, 8, 7, 9] 2 0 [3, 5, 8, 7, 9]
# [1, 2, 3, 8, 9, 7] [1, 2] [9, 8] [1, 2, 3, 4] [4, 3, 2, 1] ['a', 'bb', 'ccc']
# index out of range
# [5, 3] 8
# 3 1
# [1, 2, 2, 2.5, 3] 1
# 2 (1, 2) 5 X operator.itemgetter(1) operator.attrgetter('a.b', 'c') operator.methodcaller('f', 1, k=2) 3 1 2 2 1
# TypeError 'float' object cannot be interpreted as an integer
# TypeError 'int' object can't be concatenated
# TypeError attribute name must be a string
# ValueError sequence.index(x): x not in sequence
# [1] [1, 2] True
# True [1]
# [1, [2], (3, [4]), {'a': {5}}] False False
# True
# True [1] {1: 2} {1: [2]} 3 True
# OrderedDict({'a': [1]}) Counter({'a': 2, 'b': 1}) deque([1, [2]]) defaultdict(<class 'list'>, {'a': [1]})
# True True 35
# [1, [2]] <class '__main__.L'> 5 5
# replace() does not support int objects
# ('x', [1]) frozenset({1}) {1, 2}
