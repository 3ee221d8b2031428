# What is no class may stand among the bases if it tells what to put there.
import types


class Alias:
    def __init__(self, *classes):
        self.classes = classes

    def __mro_entries__(self, bases):
        print('entries', len(bases))
        return self.classes


class A: pass


class B: pass


class C(Alias(A, B)):
    pass


class D(Alias(), A):
    pass


print(C.__mro__[1:3], C.__bases__, C.__orig_bases__[0].classes, D.__bases__, '__orig_bases__' in vars(A))
for bases in ((5,), ('x',), (A(),)):
    try:
        class E(*bases): pass
    except TypeError as error:
        print(error)
class Wrong:
    def __mro_entries__(self, bases):
        return [A]


try:
    class F(Wrong()): pass
except TypeError as error:
    print(error)
try:
    type('G', (Alias(A),), {})
except TypeError as error:
    print(error)
print(types.new_class('H', (Alias(A),)).__bases__, types.resolve_bases((Alias(A, B), int)), types.get_original_bases(C)[0].classes == (A, B))
class L(list[int]): pass
print(L.__bases__, L.__orig_bases__, types.get_original_bases(L), types.get_original_bases(A))

# output:
# entries 1
# entries 2
# (<class '__main__.A'>, <class '__main__.B'>) (<class '__main__.A'>, <class '__main__.B'>) (<class '__main__.A'>, <class '__main__.B'>) (<class '__main__.A'>,) False
# int expected at most 2 arguments, got 3
# str() argument 'encoding' must be str, not tuple
# A() takes no arguments
# __mro_entries__ must return a tuple
# type() doesn't support MRO entry resolution; use types.new_class()
# entries 1
# entries 2
# (<class '__main__.A'>,) (<class '__main__.A'>, <class '__main__.B'>, <class 'int'>) True
# (<class 'list'>,) (list[int],) (list[int],) (<class 'object'>,)
