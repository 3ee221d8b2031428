# pprint of nested and long values with width, indent, depth, compact, sort, underscores, own types.
import collections
import dataclasses
import pprint
import types

data = {'name': 'x' * 30, 'list': list(range(25)), 'nested': {'b': [1, {'c': (1, 2, 3)}], 'a': {'deep': {'deeper': {'deepest': 1}}}}, 'set': {3, 1, 2}, 'text': 'The quick brown fox jumps over the lazy dog and runs away from it.'}
pprint.pprint(data)
pprint.pprint(data, width=40, compact=True, indent=2)
pprint.pprint(data, depth=2)
pprint.pprint({'b': 1, 'a': 2}, sort_dicts=False)
pprint.pp({'b': 1, 'a': [10**9]}, underscore_numbers=True)


@dataclasses.dataclass
class Point:
    x: int
    label: str = 'a label that is rather long for a line'
    rest: list = dataclasses.field(default_factory=lambda: list(range(12)))


pprint.pprint(Point(1), width=50)
pprint.pprint([collections.OrderedDict(a=1, b=[1] * 20), collections.defaultdict(int, k=1), collections.Counter('aab'), collections.deque(range(30), 40), collections.ChainMap({'a': 1}), types.SimpleNamespace(a=1, b='x' * 70), collections.UserList([1]), types.MappingProxyType({'m': 1}), frozenset(range(30)), b'bytes ' * 15, bytearray(b'x' * 70), 'é' * 80, (1,), range(3)], width=60)
r = [1]
r.append(r)
print(pprint.pformat(r)[:20], pprint.isrecursive(r), pprint.isreadable(r), pprint.isreadable([1, 'a']), pprint.saferepr({'b': 1, 'a': 2}), pprint.pformat('a\nb' * 20, width=30))
for call in (lambda: pprint.pprint(1, indent=-1), lambda: pprint.pprint(1, width=0), lambda: pprint.pprint(1, depth=0)):
    try:
        call()
    except ValueError as error:
        print(error)
pprint.pprint({1: 2, 'a': 3, None: 4})

# output:
# {'list': [0,
#           1,
#           2,
#           3,
#           4,
#           5,
#           6,
#           7,
#           8,
#           9,
#           10,
#           11,
#           12,
#           13,
#           14,
#           15,
#           16,
#           17,
#           18,
#           19,
#           20,
#           21,
#           22,
#           23,
#           24],
#  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#  'nested': {'a': {'deep': {'deeper': {'deepest': 1}}},
#             'b': [1, {'c': (1, 2, 3)}]},
#  'set': {1, 2, 3},
#  'text': 'The quick brown fox jumps over the lazy dog and runs away from it.'}
# { 'list': [ 0, 1, 2, 3, 4, 5, 6, 7, 8,
#             9, 10, 11, 12, 13, 14, 15,
#             16, 17, 18, 19, 20, 21, 22,
#             23, 24],
#   'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#   'nested': { 'a': { 'deep': { 'deeper': { 'deepest': 1}}},
#               'b': [ 1,
#                      {'c': (1, 2, 3)}]},
#   'set': {1, 2, 3},
#   'text': 'The quick brown fox jumps '
#           'over the lazy dog and runs '
#           'away from it.'}
# {'list': [0,
#           1,
#           2,
#           3,
#           4,
#           5,
#           6,
#           7,
#           8,
#           9,
#           10,
#           11,
#           12,
#           13,
#           14,
#           15,
#           16,
#           17,
#           18,
#           19,
#           20,
#           21,
#           22,
#           23,
#           24],
#  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#  'nested': {'a': {...}, 'b': [...]},
#  'set': {1, 2, 3},
#  'text': 'The quick brown fox jumps over the lazy dog and runs away from it.'}
# {'b': 1, 'a': 2}
# {'b': 1, 'a': [1_000_000_000]}
# Point(x=1,
#       label='a label that is rather long for a '
#             'line',
#       rest=[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
# [OrderedDict([('a', 1),
#               ('b',
#                [1,
#                 1,
#                 1,
#                 1,
#                 1,
#                 1,
#                 1,
#                 1,
#                 1,
#                 1,
#                 1,
#                 1,
#                 1,
#                 1,
#                 1,
#                 1,
#                 1,
#                 1,
#                 1,
#                 1])]),
#  defaultdict(<class 'int'>, {'k': 1}),
#  Counter({'a': 2, 'b': 1}),
#  deque([0,
#         1,
#         2,
#         3,
#         4,
#         5,
#         6,
#         7,
#         8,
#         9,
#         10,
#         11,
#         12,
#         13,
#         14,
#         15,
#         16,
#         17,
#         18,
#         19,
#         20,
#         21,
#         22,
#         23,
#         24,
#         25,
#         26,
#         27,
#         28,
#         29],
#        maxlen=40),
#  ChainMap({'a': 1}),
#  namespace(a=1,
#            b='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'),
#  [1],
#  mappingproxy({'m': 1}),
#  frozenset({0,
#             1,
#             2,
#             3,
#             4,
#             5,
#             6,
#             7,
#             8,
#             9,
#             10,
#             11,
#             12,
#             13,
#             14,
#             15,
#             16,
#             17,
#             18,
#             19,
#             20,
#             21,
#             22,
#             23,
#             24,
#             25,
#             26,
#             27,
#             28,
#             29}),
#  b'bytes bytes bytes bytes bytes bytes bytes bytes bytes by'
#  b'tes bytes bytes bytes bytes bytes ',
#  bytearray(b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
#            b'xxxxxxxxxxxxxxxxxxxxxxxxxx'),
#  'éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé',
#  (1,),
#  range(0, 3)]
# [1, <Recursion on li True False True {'a': 2, 'b': 1} ('a\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'ba\n'
#  'b')
# indent must be >= 0
# width must be != 0
# depth must be > 0
# {None: 4, 1: 2, 'a': 3}
