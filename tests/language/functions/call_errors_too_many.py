def attempt(f, *a, **k):
    try: print(f(*a, **k))
    except TypeError as e: print(e)
def none(): pass
def one(a): pass
def default(a, b=1): pass
def keyword(a, *, k): pass
def keyword_default(a, *, k=1): pass
def two(a, b): pass
attempt(none, 1)
attempt(none, 1, 2)
attempt(one, 1, 2)
attempt(default, 1, 2, 3)
attempt(keyword, 1, 2)
attempt(keyword, 1, 2, k=3)
attempt(keyword_default, 1, 2, k=3)
attempt(two, 1, 2, 3, 4)
class C:
    def m(self): pass
attempt(C().m, 1)
attempt(C, 1)
attempt(object, 1)
class D:
    def __new__(cls): return super().__new__(cls)
attempt(D, 1)
class E:
    def __init__(self): pass
attempt(E, 1)

# output:
# none() takes 0 positional arguments but 1 was given
# none() takes 0 positional arguments but 2 were given
# one() takes 1 positional argument but 2 were given
# default() takes from 1 to 2 positional arguments but 3 were given
# keyword() takes 1 positional argument but 2 were given
# keyword() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
# keyword_default() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
# two() takes 2 positional arguments but 4 were given
# C.m() takes 1 positional argument but 2 were given
# C() takes no arguments
# object() takes no arguments
# D.__new__() takes 1 positional argument but 2 were given
# E.__init__() takes 1 positional argument but 2 were given
