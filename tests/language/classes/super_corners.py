class A:
    def f(self): return 'A'
    @classmethod
    def k(cls): return cls.__name__
    @staticmethod
    def s(): return 'static'
    @property
    def p(self): return 'property'
    x = 1
class B(A):
    def f(self): return super().f() + 'B', super().p, super().x, super().s()
    @classmethod
    def k(cls): return super().k() + '!'
    def g(self): return [super(B, self).f() for _ in (1,)]
    def h(self):
        def inner(): return super(B, self).f()
        return inner()
    def lam(self): return (lambda: super(B, self).f())()
b = B()
print(b.f(), B.k(), b.g(), b.h(), b.lam())
print(super(B, b).f(), super(B, B).k(), super(B, b).__self__ is b, super(B, b).__self_class__, super(B, b).__thisclass__)
print(repr(super(B, b))[:32], repr(super(B)))
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: super(B, 5))
attempt(lambda: super(5))
attempt(lambda: super(B, A()))
attempt(lambda: super().x)
attempt(lambda: super(B, b).missing)
attempt(lambda: setattr(super(B, b), 'x', 5))
attempt(lambda: super(1, 2, 3))
class C:
    def f(): return super()
    def g(self):
        del self
        return super()
    def h(*self): return super().__init__
    def i(self):
        self = 5
        return super().x
attempt(C.f); attempt(C().g); attempt(C().h); attempt(C().i)
unbound = super(B)
print(unbound.__get__(b, B).f())
class D(A):
    up = None
D.up = super(D)
print(D().up.f())

# output:
# ('AB', 'property', 1, 'static') B! ['A'] A A
# A B True <class '__main__.B'> <class '__main__.B'>
# <super: <class 'B'>, <B object>> <super: <class 'B'>, NULL>
# TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (B).
# TypeError super() argument 1 must be a type, not int
# TypeError super(type, obj): obj (instance of A) is not an instance or subtype of type (B).
# RuntimeError super(): no arguments
# AttributeError 'super' object has no attribute 'missing'
# AttributeError 'super' object has no attribute 'x' and no __dict__ for setting new attributes
# TypeError super() expected at most 2 arguments, got 3
# RuntimeError super(): no arguments
# RuntimeError super(): arg[0] deleted
# RuntimeError super(): no arguments
# TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (C).
# A
# A
