def f(*a, **k): return a, k
def attempt(source):
    try: print(eval(source))
    except Exception as e: print(type(e).__name__, e)
attempt('f(*5)')
attempt('f(**5)')
attempt('f(**[1])')
attempt('f(1, *None)')
attempt('f(**{1: 2})')
attempt('f(a=1, **{"a": 2})')
attempt('f(**{"a": 1}, **{"a": 2})')
attempt('f(*(x for x in [1, 1 / 0]))')
attempt('f(*"ab", **{"x": 1}, y=2, *[3])')
attempt('len(*5)')
attempt('print(**5)')
attempt('f.x(*1)')
attempt('(lambda x: x)(*5)')
attempt('f(*[1], *(2,), *{3: 4}, *{5})')
class M:
    def keys(self): return ['k', 'l']
    def __getitem__(self, k): return k * 2
attempt('f(**M())')
class N:
    def keys(self): return [5]
    def __getitem__(self, k): return 1
attempt('f(**N())')
class O:
    def keys(self): raise ValueError('in keys')
attempt('f(**O())')
class P:
    def __iter__(self): raise TypeError('mine')
attempt('f(*P())')

# output:
# TypeError __main__.f() argument after * must be an iterable, not int
# TypeError __main__.f() argument after ** must be a mapping, not int
# TypeError __main__.f() argument after ** must be a mapping, not list
# TypeError Value after * must be an iterable, not NoneType
# TypeError keywords must be strings
# TypeError __main__.f() got multiple values for keyword argument 'a'
# TypeError __main__.f() got multiple values for keyword argument 'a'
# ZeroDivisionError division by zero
# SyntaxError iterable argument unpacking follows keyword argument unpacking (<string>, line 1)
# TypeError len() argument after * must be an iterable, not int
# TypeError print() argument after ** must be a mapping, not int
# AttributeError 'function' object has no attribute 'x'
# TypeError __main__.<lambda>() argument after * must be an iterable, not int
# ((1, 2, 3, 5), {})
# ((), {'k': 'kk', 'l': 'll'})
# TypeError keywords must be strings
# ValueError in keys
# TypeError mine
