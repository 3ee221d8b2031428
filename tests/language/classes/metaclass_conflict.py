class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
try:
    class C(A, B): pass
except TypeError as e: print(e)
class M3(M1, M2): pass
class D(A, B, metaclass=M3): pass
print(type(D).__name__)
class E(A, metaclass=type): pass
print(type(E).__name__)
def make(name, bases, namespace, **k):
    print(name, bases, sorted(n for n in namespace if not n.startswith('__')), k)
    return 'not a class'
class F(object, metaclass=make, key=1): x = 2
print(F)
try:
    class G(A, metaclass=M2): pass
except TypeError as e: print(e)
try:
    class H(metaclass=5): pass
except TypeError as e: print(e)

# output:
# metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# M3
# M1
# F (<class 'object'>,) ['x'] {'key': 1}
# not a class
# metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# 'int' object is not callable
