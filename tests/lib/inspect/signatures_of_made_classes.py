# The signature of a class is that of its own __new__ or __init__, whatever kind of callable that is, and stays what it
# was when the class is marked as deprecated.
import functools
import inspect
import warnings
from inspect import Parameter, Signature


class Helper:
    def call(self, cls, a):
        return a


class WithClassMethod:
    @classmethod
    def __new__(cls, cls2, a):
        return a


class WithMethod:
    __new__ = Helper().call


class WithPartialMethod:
    def _new(cls, x, a):
        return x, a

    __new__ = functools.partialmethod(_new, 2)


for cls in WithClassMethod, WithMethod, WithPartialMethod:
    print(cls.__name__, inspect.signature(cls))


class Plain:
    pass


class Point:
    def __init__(self, x, y=0):
        self.x, self.y = x, y


class Base:
    def __init_subclass__(cls, tag):
        cls.tag = tag


for cls in Plain, Point:
    print(inspect.signature(warnings.deprecated("old")(cls)), cls.__new__.__name__, cls.__init_subclass__.__name__)

warnings.simplefilter("always")


@warnings.deprecated("Mixin is old")
class Mixin:
    pass


with warnings.catch_warnings(record=True) as caught:
    class Both(Mixin, Base, tag="both"):
        pass
print(Both.tag, [str(one.message) for one in caught])

try:
    Signature([Parameter("a", Parameter.VAR_POSITIONAL), Parameter("b", Parameter.VAR_POSITIONAL)])
except ValueError as error:
    print(error)

# output:
# WithClassMethod (a)
# WithMethod (a)
# WithPartialMethod (a)
# () __new__ __init_subclass__
# (x, y=0) __new__ __init_subclass__
# both ['Mixin is old']
# more than one variadic positional parameter
