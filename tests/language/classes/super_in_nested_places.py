class A:
    def f(self): return 'A.f'
    @classmethod
    def c(cls): return cls.__name__
class B(A):
    def f(self):
        return [super().f() for _ in 'x'], (lambda: super().f() if False else __class__.__name__)()
    @classmethod
    def c(cls): return super().c() + '!'
try:
    print(B().f())
except TypeError as e:
    print(e)
print(B.c())
# output:
# (['A.f'], 'B')
# B!
