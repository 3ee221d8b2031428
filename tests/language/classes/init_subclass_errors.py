class A:
    def __init_subclass__(cls, /, need, **k):
        super().__init_subclass__(**k)
        cls.need = need
class B(A, need=1): pass
print(B.need)
try:
    class C(A): pass
except TypeError as e: print(e)
try:
    class C(A, need=1, other=2): pass
except TypeError as e: print(e)
try:
    class D(x=1): pass
except TypeError as e: print(e)
class E:
    def __init_subclass__(cls): raise ValueError('refused')
try:
    class F(E): pass
except ValueError as e: print(e)
print(E.__subclasses__(), type(A.__dict__['__init_subclass__']).__name__)
class N:
    def __set_name__(self, owner, name): raise ValueError('bad name')
try:
    class G: attribute = N()
except ValueError as e: print(e, e.__notes__)
class O:
    def __set_name__(self, owner, name): print(owner.__name__, name, hasattr(owner, 'later'))
class H:
    a = O()
    b = a
    later = 1
H.c = O()

# output:
# 1
# A.__init_subclass__() missing 1 required positional argument: 'need'
# C.__init_subclass__() takes no keyword arguments
# D.__init_subclass__() takes no keyword arguments
# refused
# [<class '__main__.F'>] classmethod
# bad name ["Error calling __set_name__ on 'N' instance 'attribute' in 'G'"]
# H a True
# H b True
