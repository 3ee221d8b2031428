def attempt(f, *a, **k):
    try: print(f(*a, **k))
    except TypeError as e: print(e)
def f(a, b, c=1, *, d, e, g=2): pass
attempt(f)
attempt(f, 1)
attempt(f, 1, 2)
attempt(f, 1, 2, d=3)
attempt(f, b=1, d=1, e=1)
def one(a): pass
attempt(one)
def three(a, b, c): pass
attempt(three)
class C:
    def m(self, x): pass
    @classmethod
    def k(cls, x): pass
    @staticmethod
    def s(x): pass
    def nothing(): pass
    def __init__(self, *a): pass
attempt(C().m); attempt(C.k); attempt(C.s); attempt(C().nothing); attempt(C.m)
attempt(lambda x: x)
attempt(lambda *, key: key)

# output:
# f() missing 2 required positional arguments: 'a' and 'b'
# f() missing 1 required positional argument: 'b'
# f() missing 2 required keyword-only arguments: 'd' and 'e'
# f() missing 1 required keyword-only argument: 'e'
# f() missing 1 required positional argument: 'a'
# one() missing 1 required positional argument: 'a'
# three() missing 3 required positional arguments: 'a', 'b', and 'c'
# C.m() missing 1 required positional argument: 'x'
# C.k() missing 1 required positional argument: 'x'
# C.s() missing 1 required positional argument: 'x'
# C.nothing() takes 0 positional arguments but 1 was given
# C.m() missing 2 required positional arguments: 'self' and 'x'
# <lambda>() missing 1 required positional argument: 'x'
# <lambda>() missing 1 required keyword-only argument: 'key'
