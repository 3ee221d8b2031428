# dumps: every option and how they combine.
import json

data = {'b': [1, 2.5, None, True], 'a': {'é': '"\\/\n\x01\u2028😀'}, 1: 2, 1.5: 3, None: 4, False: 5}
print(json.dumps(data))
print(json.dumps(data, ensure_ascii=False))
print(json.dumps({'b': 1, 'a': {'d': 1, 'c': 2}}, sort_keys=True, indent=2))
print(json.dumps([[], {}, [[]], {'a': []}], indent=1))
print(json.dumps([1, {'a': 2}], indent='--', separators=(' ,', ' : ')))
print(json.dumps([1, 2, {'k': 'v'}], separators=(',', ':')), json.dumps([1, [2]], indent=0), json.dumps([1], indent=None))
print(json.dumps([float('inf'), float('-inf'), float('nan'), 1e20, 1e-7, 1e16, -0.0, 10**30]))
print(json.dumps({(1, 2): 3, 'ok': 1}, skipkeys=True), json.dumps({2: 1, 10: 2}, sort_keys=True))
print(json.dumps(object, default=lambda o: o.__name__), json.dumps({1, 2}, default=sorted))
print(json.dumps((1, 2)), json.dumps('\x7f\ud800'), json.dumps(True), json.dumps(None), json.dumps(''))


class I(int):
    def __repr__(self):
        return 'no'


class F(float):
    def __repr__(self):
        return 'no'


class S(str):
    pass


class L(list):
    pass


class D(dict):
    pass


print(json.dumps([I(3), F(2.5), S('s'), L([1]), D(a=1)]), json.dumps({I(3): 1, F(2.5): 2, S('k'): 3}))

# output:
# {"b": [1, 2.5, null, true], "a": {"\u00e9": "\"\\/\n\u0001\u2028\ud83d\ude00"}, "1": 2, "1.5": 3, "null": 4, "false": 5}
# {"b": [1, 2.5, null, true], "a": {"é": "\"\\/\n\u0001 😀"}, "1": 2, "1.5": 3, "null": 4, "false": 5}
# {
#   "a": {
#     "c": 2,
#     "d": 1
#   },
#   "b": 1
# }
# [
#  [],
#  {},
#  [
#   []
#  ],
#  {
#   "a": []
#  }
# ]
# [
# --1 ,
# --{
# ----"a" : 2
# --}
# ]
# [1,2,{"k":"v"}] [
# 1,
# [
# 2
# ]
# ] [1]
# [Infinity, -Infinity, NaN, 1e+20, 1e-07, 1e+16, -0.0, 1000000000000000000000000000000]
# {"ok": 1} {"2": 1, "10": 2}
# "object" [1, 2]
# [1, 2] "\u007f\ud800" true null ""
# [3, 2.5, "s", [1], {"a": 1}] {"3": 1, "2.5": 2, "k": 3}
