import json
from json import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, getattr(e, '__notes__', None))
data = {'a': [1, 2.5, True, None, 'x"\\\n\x01é😀'], 'b': {}, 'c': [], 'd': {'e': {'f': (1, 2)}}, 1: 2, None: 3, True: 4, 1.5: 5}
print(dumps(data)); print(dumps(data, indent=2)); print(dumps(data, ensure_ascii=False)); print(dumps({'b': 1, 'a': 2}, sort_keys=True, separators=(',', ':')), dumps([1, [2]], indent='--'), dumps([], indent=2), dumps({}, indent=2))
print(dumps(float('nan')), dumps([float('inf'), -float('inf')]), dumps('é\u2028'), dumps(1e100), dumps(10**30), dumps({(1,2): 3, 'a': 1}, skipkeys=True), dumps({(1,): 1}, skipkeys=True, indent=1))
t(lambda: dumps(object())); t(lambda: dumps({'a': [1, {2}]})); t(lambda: dumps({(1,): 2})); l = []; l.append(l); t(lambda: dumps(l)); t(lambda: dumps(float('nan'), allow_nan=False)); t(lambda: dumps({'b': 1, 1: 2}, sort_keys=True))
print(dumps({1, 2}, default=list), dumps({'x': 3+4j}, default=str))
class E(JSONEncoder):
    def default(self, o): return repr(o) if isinstance(o, complex) else super().default(o)
print(dumps([1j], cls=E)); t(lambda: dumps([object], cls=E))
import enum
class IE(enum.IntEnum): A = 1
class SE(enum.StrEnum): B = 'bb'
print(dumps([IE.A, SE.B, {SE.B: IE.A}]))
for s in ('1', ' [1, 2.5e3, -0, "a\\u00e9\\n\\ud83d\\ude00"] ', '{"a": {"b": [null, true, false]}, "c": ""}', 'NaN', '-Infinity', '[]', '{}', '"\\/"', '{"a":1,"a":2}', '1E5', '-1.5', '[ ]', '{ }', '"\\ud83d"'):
    print(repr(loads(s)))
for s in ('', ' ', '{', '[', '[1', '[1,', '[1,]', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', "{'a': 1}", '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\', 'tru', '1 2', '[1 2]', '{"a" 1}', '01', '1.', '-', 'nul', '\ufeff1', '{"a":1 "b"', '[1,\n2,\n x]', '{1:2}', '"\\u00zz"', '[1, , 2]', '{,}'):
    t(lambda: loads(s))
t(lambda: loads(5)); t(lambda: loads(None)); print(loads(b'[1]'), loads(bytearray('"é"', 'utf-8')), loads('"é"'.encode('utf-16')), loads('"a\nb"', strict=False))
print(loads('{"a": 1.5, "b": 2}', object_hook=lambda d: list(d.items())), loads('{"a": 1}', object_pairs_hook=list), loads('[1.5, 2]', parse_float=str, parse_int=float), loads('[NaN]', parse_constant=str))
import io
f = io.StringIO(); dump([1, {'a': None}], f); print(f.getvalue(), load(io.StringIO('{"x": 1}')))
try: loads('{"a": nope}')
except JSONDecodeError as e: print(e.msg, e.pos, e.lineno, e.colno, e.doc, type(e).__module__, isinstance(e, ValueError))
print(JSONDecoder().raw_decode('{"a": 1} extra'), list(JSONEncoder().iterencode([1])) is not None, dumps("<>&'/"), dumps('\x7f'), JSONEncoder(indent=4).encode({'a': [1]}), json.decoder.JSONDecodeError)
from collections import OrderedDict, namedtuple, defaultdict
print(dumps(OrderedDict(a=1)), dumps(namedtuple('N', 'a b')(1, 2)), dumps(defaultdict(int, x=1)))
# output:
# {"a": [1, 2.5, true, null, "x\"\\\n\u0001\u00e9\ud83d\ude00"], "b": {}, "c": [], "d": {"e": {"f": [1, 2]}}, "1": 4, "null": 3, "1.5": 5}
# {
#   "a": [
#     1,
#     2.5,
#     true,
#     null,
#     "x\"\\\n\u0001\u00e9\ud83d\ude00"
#   ],
#   "b": {},
#   "c": [],
#   "d": {
#     "e": {
#       "f": [
#         1,
#         2
#       ]
#     }
#   },
#   "1": 4,
#   "null": 3,
#   "1.5": 5
# }
# {"a": [1, 2.5, true, null, "x\"\\\n\u0001é😀"], "b": {}, "c": [], "d": {"e": {"f": [1, 2]}}, "1": 4, "null": 3, "1.5": 5}
# {"a":2,"b":1} [
# --1,
# --[
# ----2
# --]
# ] [] {}
# NaN [Infinity, -Infinity] "\u00e9\u2028" 1e+100 1000000000000000000000000000000 {"a": 1} {}
# TypeError Object of type object is not JSON serializable None
# TypeError Object of type set is not JSON serializable ['when serializing list item 1', "when serializing dict item 'a'"]
# TypeError keys must be str, int, float, bool or None, not tuple None
# ValueError Circular reference detected ['when serializing list item 0']
# ValueError Out of range float values are not JSON compliant: nan None
# TypeError '<' not supported between instances of 'int' and 'str' None
# [1, 2] {"x": "(3+4j)"}
# ["1j"]
# TypeError Object of type type is not JSON serializable ['when serializing list item 0']
# [1, "bb", {"bb": 1}]
# 1
# [1, 2500.0, 0, 'aé\n😀']
# {'a': {'b': [None, True, False]}, 'c': ''}
# nan
# -inf
# []
# {}
# '/'
# {'a': 2}
# 100000.0
# -1.5
# []
# {}
# '\ud83d'
# JSONDecodeError Expecting value: line 1 column 1 (char 0) None
# JSONDecodeError Expecting value: line 1 column 2 (char 1) None
# JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1) None
# JSONDecodeError Expecting value: line 1 column 2 (char 1) None
# JSONDecodeError Expecting ',' delimiter: line 1 column 3 (char 2) None
# JSONDecodeError Expecting value: line 1 column 4 (char 3) None
# JSONDecodeError Illegal trailing comma before end of array: line 1 column 3 (char 2) None
# JSONDecodeError Expecting ':' delimiter: line 1 column 5 (char 4) None
# JSONDecodeError Expecting value: line 1 column 6 (char 5) None
# JSONDecodeError Expecting ',' delimiter: line 1 column 7 (char 6) None
# JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 8 (char 7) None
# JSONDecodeError Illegal trailing comma before end of object: line 1 column 7 (char 6) None
# JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1) None
# JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1) None
# JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0) None
# JSONDecodeError Invalid control character at: line 1 column 3 (char 2) None
# JSONDecodeError Invalid \escape: line 1 column 2 (char 1) None
# JSONDecodeError Invalid \uXXXX escape: line 1 column 3 (char 2) None
# JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0) None
# JSONDecodeError Expecting value: line 1 column 1 (char 0) None
# JSONDecodeError Extra data: line 1 column 3 (char 2) None
# JSONDecodeError Expecting ',' delimiter: line 1 column 4 (char 3) None
# JSONDecodeError Expecting ':' delimiter: line 1 column 6 (char 5) None
# JSONDecodeError Extra data: line 1 column 2 (char 1) None
# JSONDecodeError Extra data: line 1 column 2 (char 1) None
# JSONDecodeError Expecting value: line 1 column 1 (char 0) None
# JSONDecodeError Expecting value: line 1 column 1 (char 0) None
# JSONDecodeError Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) None
# JSONDecodeError Expecting ',' delimiter: line 1 column 8 (char 7) None
# JSONDecodeError Expecting value: line 3 column 2 (char 8) None
# JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1) None
# JSONDecodeError Invalid \uXXXX escape: line 1 column 3 (char 2) None
# JSONDecodeError Expecting value: line 1 column 5 (char 4) None
# JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1) None
# TypeError the JSON object must be str, bytes or bytearray, not int None
# TypeError the JSON object must be str, bytes or bytearray, not NoneType None
# [1] é é a
# b
# [('a', 1.5), ('b', 2)] [('a', 1)] ['1.5', 2.0] ['NaN']
# [1, {"a": null}] {'x': 1}
# Expecting value 6 1 7 {"a": nope} json.decoder True
# ({'a': 1}, 8) True "<>&'/" "\u007f" {
#     "a": [
#         1
#     ]
# } <class 'json.decoder.JSONDecodeError'>
# {"a": 1} [1, 2] {"x": 1}
