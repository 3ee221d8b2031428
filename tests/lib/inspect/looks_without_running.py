"""getattr_static() runs nothing of the program's; what is said of missing arguments; classes that are not complete."""
import abc
import inspect


class Guarded:
    x = 1

    @property
    def value(self):
        print('never said')

    @property
    def __class__(self):
        print('never said')
        return int

    def __getattribute__(self, name):
        print('never said')


guarded = Guarded()
print(type(inspect.getattr_static(guarded, 'value')).__name__, inspect.getattr_static(guarded, 'x'))


class Names(dict):
    def get(self, *args):
        print('never said')


class Plain:
    pass


class Hidden:
    def __init__(self):
        self.own = 1

    @property
    def __dict__(self):
        return {'own': 2}


plain = Plain()
plain.__dict__ = Names(a=3)
print(inspect.getattr_static(plain, 'a'), inspect.getattr_static(Hidden(), 'own', 'not seen'))


class Meta(type):
    @property
    def setting(cls):
        return 1


class WithMeta(metaclass=Meta):
    pass


print(type(inspect.getattr_static(WithMeta, 'setting')).__name__, inspect.getattr_static(WithMeta(), 'setting', None))


def wants(a, b, c): pass


for args in (), (1,), (1, 2), (1, 2, 3, 4):
    try:
        inspect.getcallargs(wants, *args)
    except TypeError as error:
        print(error)


class Base(abc.ABC):
    def __init_subclass__(cls):
        print(cls.__name__, inspect.isabstract(cls))

    @abc.abstractmethod
    def method(self): pass


class Still(Base):
    pass


class Concrete(Base):
    def method(self): pass


print(inspect.isabstract(Still), inspect.isabstract(Concrete))

# output:
# property 1
# 3 not seen
# property None
# wants() missing 3 required positional arguments: 'a', 'b' and 'c'
# wants() missing 2 required positional arguments: 'b' and 'c'
# wants() missing 1 required positional argument: 'c'
# wants() takes 3 positional arguments but 4 were given
# Still True
# Concrete False
# True False
