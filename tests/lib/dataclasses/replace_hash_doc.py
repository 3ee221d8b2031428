# Docstrings made for the class, copy.replace, hash decisions, comparison between classes, string annotations.
import copy
import dataclasses
from dataclasses import InitVar, dataclass, field


@dataclass
class D:
    a: int
    b: str = 'x'
    c: list = field(default_factory=list)


@dataclass
class E:
    "Own doc."
    a: int


print(D.__doc__, '|', E.__doc__, '|', D.__init__.__annotations__, D.__init__.__qualname__, D.__repr__.__qualname__)
print(copy.replace(D(1), a=2), D(1) == E(1), D(1).__eq__(E(1)), D.__dataclass_fields__.keys(), D.__dataclass_params__)


@dataclass
class S:
    a: 'int'
    b: 'InitVar[int]'
    c: 'dataclasses.InitVar[int]' = 3
    d: 'ClassVar[int]' = 4


print([f.name for f in dataclasses.fields(S)])


@dataclass
class Own:
    a: int

    def __repr__(self):
        return 'own'

    def __eq__(self, other):
        return True


print(Own(1), Own(1) == 5, Own.__hash__)


@dataclass
class R:
    a: int
    __hash__ = None


try:
    hash(R(1))
except TypeError as error:
    print(error)


@dataclass(repr=False)
class Quiet:
    a: int


print('Quiet object' in repr(Quiet(1)), dataclasses.MISSING, dataclasses.KW_ONLY)


class Outer:
    @dataclass
    class Inner:
        v: int


print(Outer.Inner(1), Outer.Inner.__qualname__)

# output:
# D(a: int, b: str = 'x', c: list = <factory>) | Own doc. | {'a': <class 'int'>, 'b': <class 'str'>, 'c': <class 'list'>, 'return': None} D.__init__ D.__repr__
# D(a=2, b='x', c=[]) False NotImplemented dict_keys(['a', 'b', 'c']) _DataclassParams(init=True,repr=True,eq=True,order=False,unsafe_hash=False,frozen=False,match_args=True,kw_only=False,slots=False,weakref_slot=False)
# ['a', 'd']
# own True None
# unhashable type: 'R'
# True <dataclasses._MISSING_TYPE object at 0x12513c0> <dataclasses._KW_ONLY_TYPE object at 0x15716e8>
# Outer.Inner(v=1) Outer.Inner
