# dumps: keys of every kind, sort_keys, skipkeys, separators, indent of every kind, ensure_ascii, subclasses, floats, default.
import collections
import enum
import json
from datetime import date


class Level(enum.IntEnum):
    LOW = 1


class Word(enum.StrEnum):
    A = 'a'


class Int(int):
    def __str__(self):
        return 'int!'

    __repr__ = __str__


class Float(float):
    def __repr__(self):
        return 'float!'


class Str(str):
    def __str__(self):
        return 'str!'


Point = collections.namedtuple('Point', 'x y')
print(json.dumps({1: 2, 1.5: 3, True: 4, None: 5, 'é': 6, Level.LOW: 7, Word.A: 8, float('inf'): 9, Float(2.5): 1}))
print(json.dumps([Int(5), Float(2.5), Str('s'), Level.LOW, Word.A, Point(1, 2), (), collections.OrderedDict(b=1, a=2), collections.defaultdict(list, x=[1]), collections.Counter('ab'), True, None]))
print(json.dumps({'b': [1, {'c': []}], 'a': {}, 'd': ()}, indent=2))
print(json.dumps([[], {}, [[1]], {'a': {'b': 1}}], indent='--'), json.dumps([1, [2]], indent=0), json.dumps([1], indent=True), json.dumps([1, {'a': 2}], indent='', separators=('; ', ' = ')))
print(json.dumps({'b': 1, 'a': 2}, sort_keys=True, separators=(',', ':')), json.dumps({(1, 2): 3, 'k': 4}, skipkeys=True), json.dumps('é\u2028😀\x7f\x00\t"\\/'), json.dumps('é\u2028😀\x7f\x00\t"\\/', ensure_ascii=False), json.dumps('\ud800'))
print(json.dumps([1e16, 1e-7, 0.1, -0.0, 1.0, 1e400, float('nan'), 123456789012345678901234567890]), json.dumps(date(2024, 1, 2), default=str), json.dumps({'s': {1}}, default=sorted), json.dumps([object], default=lambda o: None))
for args, kwargs in ((({(1, 2): 3},), {}), (({b'x': 1},), {}), ((object(),), {}), (({1, 2},), {}), ((b'x',), {}), ((1j,), {}), ((float('nan'),), {'allow_nan': False}), (([float('-inf')],), {'allow_nan': False}), (({float('nan'): 1},), {'allow_nan': False}), (({1: 1, 'a': 2},), {'sort_keys': True}), (([1],), {'nope': 1}), ((1, 2), {}), (([{'a': [object()]}],), {}), ((object(),), {'default': lambda o: o}), (([1],), {'indent': 1.5}), (([1],), {'separators': (',',)})):
    try:
        print(json.dumps(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, str(error).split(' at 0x')[0], getattr(error, '__notes__', ''))
loop = []
loop.append(loop)
inner = {}
inner['x'] = inner
for value in (loop, inner):
    try:
        json.dumps(value)
    except ValueError as error:
        print(error, error.__notes__)
same = [1]
print(json.dumps([same, same]))

# output:
# {"1": 7, "1.5": 3, "null": 5, "\u00e9": 6, "a": 8, "Infinity": 9, "2.5": 1}
# [5, 2.5, "s", 1, "a", [1, 2], [], {"b": 1, "a": 2}, {"x": [1]}, {"a": 1, "b": 1}, true, null]
# {
#   "b": [
#     1,
#     {
#       "c": []
#     }
#   ],
#   "a": {},
#   "d": []
# }
# [
# --[],
# --{},
# --[
# ----[
# ------1
# ----]
# --],
# --{
# ----"a": {
# ------"b": 1
# ----}
# --}
# ] [
# 1,
# [
# 2
# ]
# ] [
#  1
# ] [
# 1;
# {
# "a" = 2
# }
# ]
# {"a":2,"b":1} {"k": 4} "\u00e9\u2028\ud83d\ude00\u007f\u0000\t\"\\/" "é 😀\u0000\t\"\\/" "\ud800"
# [1e+16, 1e-07, 0.1, -0.0, 1.0, Infinity, NaN, 123456789012345678901234567890] "2024-01-02" {"s": [1]} [null]
# TypeError keys must be str, int, float, bool or None, not tuple
# TypeError keys must be str, int, float, bool or None, not bytes
# TypeError Object of type object is not JSON serializable
# TypeError Object of type set is not JSON serializable
# TypeError Object of type bytes is not JSON serializable
# TypeError Object of type complex is not JSON serializable
# ValueError Out of range float values are not JSON compliant: nan
# ValueError Out of range float values are not JSON compliant: -inf ['when serializing list item 0']
# ValueError Out of range float values are not JSON compliant: nan
# TypeError '<' not supported between instances of 'str' and 'int'
# TypeError JSONEncoder.__init__() got an unexpected keyword argument 'nope'
# TypeError dumps() takes 1 positional argument but 2 were given
# TypeError Object of type object is not JSON serializable ['when serializing list item 0', "when serializing dict item 'a'", 'when serializing list item 0']
# ValueError Circular reference detected ['when serializing object object']
# TypeError can't multiply sequence by non-int of type 'float'
# ValueError not enough values to unpack (expected 2, got 1)
# Circular reference detected ['when serializing list item 0']
# Circular reference detected ["when serializing dict item 'x'"]
# [[1], [1]]
