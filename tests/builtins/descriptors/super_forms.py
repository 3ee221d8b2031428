def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class A:
    x = "A.x"

    def f(self):
        return "A.f"

    @classmethod
    def c(cls):
        return "A.c", cls.__name__

    @property
    def p(self):
        return "A.p"


class B(A):
    x = "B.x"

    def f(self):
        return "B.f", super().f(), super(B, self).f(), super().x, super().p

    @classmethod
    def c(cls):
        return super().c()

    def new(self):
        return super().__class__, super().__self__ is self, super().__thisclass__, super().__self_class__


class C(B):
    pass


b = C()
print(b.f(), C.c(), b.new())
print(repr(super(B, b)).replace("C object", "C"), repr(super(B, C)), repr(super(B)))
show(super)
show(super, 5)
show(super, B, 5)
show(super, A, int)
show(lambda: super(B, b).nope)
show(lambda: setattr(super(B, b), "x", 5))
show(lambda: super(A, b).f)
show(lambda: super(object, b).x)


def outside():
    return super().x


show(outside)


class D:
    def no_arguments():
        return super()

    def reassigned(self):
        self = None
        return super()

    def nested(self):
        return [super().__thisclass__ for _ in range(1)]


show(D.no_arguments)
show(D().reassigned)
show(D().nested)


class Bound(A):
    pass


Bound.up = super(Bound)
print(Bound().up.f(), Bound.__dict__["up"].__self__)

# output:
# ('B.f', 'A.f', 'A.f', 'A.x', 'A.p') ('A.c', 'C') (<class 'super'>, True, <class '__main__.B'>, <class '__main__.C'>)
# <super: <class 'B'>, <C>> <super: <class 'B'>, <C object>> <super: <class 'B'>, NULL>
# RuntimeError: super(): __class__ cell not found
# TypeError: super() argument 1 must be a type, not int
# TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (B).
# TypeError: super(type, obj): obj (type int) is not an instance or subtype of type (A).
# AttributeError: 'super' object has no attribute 'nope'
# AttributeError: 'super' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError: 'super' object has no attribute 'f'
# AttributeError: 'super' object has no attribute 'x'
# RuntimeError: super(): no arguments
# RuntimeError: super(): no arguments
# <super: <class 'D'>, NULL>
# [<class '__main__.D'>]
# A.f None
