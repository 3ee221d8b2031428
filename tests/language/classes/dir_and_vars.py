class A:
    def __dir__(self): return ['b', 'a', 'c']
print(dir(A()), A().__dir__())
class B:
    def __dir__(self): return 5
try: dir(B())
except TypeError as e: print(e)
class C:
    __dict__ = {'z': 1}
print(vars(C()))
class D: __slots__ = ()
try: vars(D())
except TypeError as e: print(e)
class E: x = 1
e = E(); e.y = 2
print(sorted(n for n in dir(e) if not n.startswith('__')), vars(e), sorted(n for n in vars(E) if not n.startswith('__')))
def f():
    a = 1
    return dir(), vars(), locals()
print(f())

# output:
# ['a', 'b', 'c'] ['b', 'a', 'c']
# 'int' object is not iterable
# {'z': 1}
# vars() argument must have __dict__ attribute
# ['x', 'y'] {'y': 2} ['x']
# (['a'], {'a': 1}, {'a': 1})
