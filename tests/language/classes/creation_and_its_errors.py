class Base:
    registry = []
    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry.append((cls.__name__, name))
class One(Base, name='one'): pass
class Two(One): pass
print(Base.registry)
for source in ('class Three(Base, other=1): pass', 'class Four(x=1): pass', 'class Six(Base, Base): pass', 'class Eight(bool): pass', 'class Nine(int, str): pass', 'class Ten(object, Base): pass'):
    try:
        exec(source)
    except TypeError as error:
        print(error)
class M1(type): pass
class M2(type): pass
try:
    class X(M1('a', (), {}), M2('b', (), {})): pass
except TypeError as error:
    print(error)
class Prep(type):
    @classmethod
    def __prepare__(meta, name, bases, **kw): print('prepare', name, kw); return {'given': 1}
    def __new__(meta, name, bases, ns, **kw): print('new', sorted(k for k in ns if not k.startswith('__'))); return super().__new__(meta, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): print('init', kw)
    def __call__(cls, *a): print('call', a); return super().__call__(*a)
class P(metaclass=Prep, opt=1): body = 2
print(type(P()).__name__, P.given)

# output:
# [('One', 'one'), ('Two', None)]
# Three.__init_subclass__() takes no keyword arguments
# Four.__init_subclass__() takes no keyword arguments
# duplicate base class Base
# type 'bool' is not an acceptable base type
# multiple bases have instance lay-out conflict
# Cannot create a consistent method resolution order (MRO) for bases object, Base
# metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# prepare P {'opt': 1}
# new ['body', 'given']
# init {'opt': 1}
# call ()
# P 1
