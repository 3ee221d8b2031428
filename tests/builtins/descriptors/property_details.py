def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class C:
    """doc of C"""

    def __init__(self):
        self._x = 0

    def get(self):
        "doc of get"
        return self._x

    def put(self, value):
        self._x = value

    def drop(self):
        del self._x

    full = property(get, put, drop, "own doc")
    plain = property(get)
    nothing = property()
    write_only = property(None, put)

    @property
    def decorated(self):
        "decorated doc"
        return self._x

    @decorated.setter
    def decorated(self, value):
        self._x = value * 2

    @decorated.deleter
    def decorated(self):
        self._x = "deleted"


c = C()
c.full = 5
print(c.full, c.plain, C.full.__doc__, C.plain.__doc__, C.decorated.__doc__, C.nothing.__doc__, C.full.__name__, C.decorated.__name__)
c.decorated = 4
print(c._x)
del c.decorated
print(c._x)
show(setattr, c, "plain", 1)
show(delattr, c, "plain")
show(getattr, c, "nothing")
show(getattr, c, "write_only")
show(setattr, c, "nothing", 1)
show(property, 1, 2, 3, 4, 5)
show(property, nope=1)
show(lambda: property().__get__(c, C))
show(lambda: property().__set__(c, 1))
show(lambda: property().__delete__(c))
show(lambda: C.full.__get__(None, C) is C.full)
show(setattr, C.full, "fget", None)
show(setattr, C.full, "__doc__", "new doc")
print(C.full.__doc__, C.full.fget is C.__dict__["get"], C.nothing.fget, property(C.get, doc="given").__doc__)
C.full.__name__ = "renamed"
print(C.full.__name__)
show(lambda: property().__name__)
print(property(C.get).getter(C.put).fget is C.__dict__["put"], C.full.__isabstractmethod__)


class P(property):
    """doc of P"""

    extra = 1


class D:
    @P
    def p(self):
        "doc of p"
        return 1


print(type(D.__dict__["p"]), D().p, D.p.__doc__, D.p.extra)

# output:
# 5 5 own doc doc of get decorated doc None full decorated
# 8
# deleted
# AttributeError: property 'plain' of 'C' object has no setter
# AttributeError: property 'plain' of 'C' object has no deleter
# AttributeError: property 'nothing' of 'C' object has no getter
# AttributeError: property 'write_only' of 'C' object has no getter
# AttributeError: property 'nothing' of 'C' object has no setter
# TypeError: property() takes at most 4 arguments (5 given)
# TypeError: property() got an unexpected keyword argument 'nope'
# AttributeError: property of 'C' object has no getter
# AttributeError: property of 'C' object has no setter
# AttributeError: property of 'C' object has no deleter
# True
# AttributeError: readonly attribute
# None
# new doc True None given
# renamed
# AttributeError: 'property' object has no attribute '__name__'
# True False
# <class '__main__.P'> 1 doc of p 1
