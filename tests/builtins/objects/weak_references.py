import gc
import weakref

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class C:
    def method(self):
        return "called"


c = C()
calls = []
r = weakref.ref(c, lambda ref: calls.append(ref is r))
print(r() is c, r is weakref.ref(c, None), weakref.ref(c) is weakref.ref(c), weakref.getweakrefcount(c), r == weakref.ref(c), hash(r) == hash(c), r.__callback__ is not None, weakref.ref(c).__callback__)
del c
gc.collect()
print(r(), calls, r.__callback__)
for thing in (5, "x", (), [], {}, None, object(), 1.5):
    show(weakref.ref, thing)
show(lambda: weakref.ref(C) is not None)
show(setattr, r, "x", 1)
show(setattr, r, "__callback__", 1)
d = C()
p = weakref.proxy(d)
print(p.method(), p == d, isinstance(p, C), type(p))
del d
show(lambda: p.method())
show(weakref.proxy, 5)
s = {1}
print(weakref.ref(s)() is s, weakref.ref(frozenset({1}))(), weakref.ref(len)() is len, weakref.ref(C)() is C)


class Slots:
    __slots__ = ("a",)


show(weakref.ref, Slots())


class R(weakref.ref):
    extra = 5


e = C()
x = R(e)
print(x() is e, x.extra, type(x), x is R(e), weakref.WeakMethod(e.method)()())
print(repr(weakref.ref(e)).split(" at ")[0], weakref.ref[int])

# output:
# True False True 1 True True True None
# None [True] None
# TypeError: cannot create weak reference to 'int' object
# TypeError: cannot create weak reference to 'str' object
# TypeError: cannot create weak reference to 'tuple' object
# TypeError: cannot create weak reference to 'list' object
# TypeError: cannot create weak reference to 'dict' object
# TypeError: cannot create weak reference to 'NoneType' object
# TypeError: cannot create weak reference to 'object' object
# TypeError: cannot create weak reference to 'float' object
# True
# AttributeError: 'weakref.ReferenceType' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError: readonly attribute
# called True True <class 'weakref.ProxyType'>
# ReferenceError: weakly-referenced object no longer exists
# TypeError: cannot create weak reference to 'int' object
# True None True True
# TypeError: cannot create weak reference to 'Slots' object
# True 5 <class '__main__.R'> False called
# <weakref weakref.ReferenceType[int]
