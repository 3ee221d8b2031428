def attempt(f):
    try: f()
    except TypeError as e: print(e)
class A: pass
class B(A): pass
def bad_order():
    class C(A, B): pass
def twice():
    class C(A, A): pass
def cross():
    class P(A, object): pass
    class Q(object, A): pass
def layouts():
    class C(int, str): pass
def final():
    class C(bool): pass
def not_a_class():
    class C(5): pass
def function_type():
    class C(type(lambda: 1)): pass
def none():
    class C(None): pass
def instance():
    class C(A()): pass
def nonetype():
    class C(type(None)): pass
def too_many():
    class C('a', 'b', {}): pass
def module():
    import math
    class C(math): pass
for f in (bad_order, twice, cross, layouts, final, not_a_class, function_type, none, instance, nonetype, too_many, module): attempt(f)
class D(B): pass
class E(B): pass
class F(D, E): pass
print([c.__name__ for c in F.__mro__], F.mro() == list(F.__mro__), F.__base__.__name__, F.__bases__)

# output:
# Cannot create a consistent method resolution order (MRO) for bases A, B
# duplicate base class A
# Cannot create a consistent method resolution order (MRO) for bases object, A
# multiple bases have instance lay-out conflict
# type 'bool' is not an acceptable base type
# int expected at most 2 arguments, got 3
# type 'function' is not an acceptable base type
# NoneType takes no arguments
# A() takes no arguments
# type 'NoneType' is not an acceptable base type
# metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# module() takes at most 2 arguments (3 given)
# ['F', 'D', 'E', 'B', 'A', 'object'] True D (<class '__main__.D'>, <class '__main__.E'>)
