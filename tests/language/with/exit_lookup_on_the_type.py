class A:
    def __init__(self):
        self.__enter__ = lambda: print('never')
        self.__exit__ = lambda *a: print('never')
try:
    with A(): pass
except TypeError as e: print(e)
class B:
    __enter__ = lambda self: print('enter')
    @staticmethod
    def __exit__(*a): print('exit', a)
with B(): pass
class C:
    def __getattribute__(self, n): print('get', n); return super().__getattribute__(n)
    def __enter__(self): return self
    def __exit__(self, *a): pass
with C(): pass
class D:
    __enter__ = None
    def __exit__(self, *a): pass
try:
    with D(): pass
except TypeError as e: print(e)
class E:
    def __enter__(self): E.__exit__ = lambda *a: print('replaced')
    def __exit__(self, *a): print('the one found first')
with E(): pass

# output:
# 'A' object does not support the context manager protocol (missed __exit__ method)
# enter
# exit (None, None, None)
# 'NoneType' object is not callable
# the one found first
