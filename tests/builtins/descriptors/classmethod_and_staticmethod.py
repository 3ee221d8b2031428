def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class C:
    @classmethod
    def c(cls, x=1):
        """class doc"""
        return cls.__name__, x

    @staticmethod
    def s(x=2):
        """static doc"""
        return x


class D(C):
    pass


print(C.c(), D.c(5), D().c(), C.s(), D().s(7))
c, s = C.__dict__["c"], C.__dict__["s"]
print(type(c), type(s), c.__func__ is c.__wrapped__, s.__func__, c.__name__, s.__qualname__, c.__doc__, s.__doc__, c.__isabstractmethod__)
print(repr(c)[:30], repr(s)[:31], callable(c), callable(s), s(9))
show(c)
show(classmethod)
show(staticmethod, 1, 2)
show(classmethod, len, x=1)
show(lambda: classmethod(5).__get__(None, C))
show(lambda: staticmethod(5).__get__(None, C))
show(lambda: staticmethod(5)())
show(setattr, c, "__func__", 1)
c.attribute = 5
print(c.attribute, c.__dict__["attribute"], C.c.__self__ is C, C.c.__func__ is c.__func__, c.__get__(None, D)(), s.__get__(None, D)())


class E:
    @classmethod
    @property
    def p(cls):
        return 1


print(type(E.p))
f = staticmethod(lambda: 1)
print(f(), f.__name__, classmethod[int], staticmethod[int])

# output:
# ('C', 1) ('D', 5) ('D', 1) 2 7
# <class 'classmethod'> <class 'staticmethod'> True <function C.s at 0x177c888> c C.s class doc static doc False
# <classmethod(<function C.c at  <staticmethod(<function C.s at  False True 9
# TypeError: 'classmethod' object is not callable
# TypeError: classmethod expected 1 argument, got 0
# TypeError: staticmethod expected 1 argument, got 2
# TypeError: classmethod() takes no keyword arguments
# <bound method ? of <class '__main__.C'>>
# 5
# TypeError: 'int' object is not callable
# AttributeError: readonly attribute
# 5 5 True True ('D', 1) 2
# <class 'method'>
# 1 <lambda> classmethod[int] staticmethod[int]
