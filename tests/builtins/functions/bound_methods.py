def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class C:
    def m(self, x=1):
        """m doc"""
        return self, x

    def __repr__(self):
        return "C()"


c, d = C(), C()
m = c.m
print(m(), m(2), m.__self__ is c, m.__func__ is C.m, m.__name__, m.__qualname__, m.__doc__, m.__module__, m.__defaults__, m.__code__.co_name)
print(c.m == c.m, c.m is c.m, c.m == d.m, hash(c.m) == hash(c.m), {c.m: 1}[c.m], c.m != d.m)
print(repr(m), m.__class__.__name__)
show(setattr, m, "x", 1)
show(setattr, m, "__name__", "x")
C.m.attribute = 5
print(m.attribute)
show(C.m)
import types

show(types.MethodType)
show(types.MethodType, 5, c)
show(types.MethodType, len, None)
show(types.MethodType, len)
bound = types.MethodType(lambda self, y: (self, y), c)
print(bound(3), types.MethodType(len, [1, 2])(), types.MethodType(C, 5).__self__)
print([].append.__self__, [].append.__name__, [].append.__qualname__, "".join.__qualname__, len.__qualname__, len.__self__.__name__, len.__module__)


class L(list):
    pass


print(L().append.__qualname__, L.append.__qualname__, dict.fromkeys.__qualname__, L().__len__.__qualname__)
print([].append == [].append, (a := []).append == a.append, str.upper == str.upper, hash(len) == hash(len))
print(repr(len), repr(str.upper), repr(int.__add__), repr(dict.fromkeys).startswith("<built-in method fromkeys of type object at"), repr(object.__init_subclass__).startswith("<built-in method __init_subclass__ of type object"), repr(int.from_bytes).startswith("<built-in method from_bytes of type object"))
print(repr([].__len__).startswith("<method-wrapper '__len__' of list object at"), repr([].__reversed__).startswith("<built-in method __reversed__ of list object at"), repr(int.__format__), repr(list.__getitem__), repr(type.__dict__["__name__"]), repr(int.real), repr(complex.real))

# output:
# (C(), 1) (C(), 2) True True m C.m m doc __main__ (1,) m
# True False False True 1 True
# <bound method C.m of C()> method
# AttributeError: 'method' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError: 'method' object has no attribute '__name__' and no __dict__ for setting new attributes
# 5
# TypeError: C.m() missing 1 required positional argument: 'self'
# TypeError: method expected 2 arguments, got 0
# TypeError: first argument must be callable
# TypeError: instance must not be None
# TypeError: method expected 2 arguments, got 1
# (C(), 3) 2 5
# [] append list.append str.join len builtins builtins
# L.append list.append dict.fromkeys list.__len__
# False True True True
# <built-in function len> <method 'upper' of 'str' objects> <slot wrapper '__add__' of 'int' objects> True True True
# True True <method '__format__' of 'int' objects> <method '__getitem__' of 'list' objects> <attribute '__name__' of 'type' objects> <attribute 'real' of 'int' objects> <member 'real' of 'complex' objects>
