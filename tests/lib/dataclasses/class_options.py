# order, frozen, slots, weakref_slot, unsafe_hash, eq, repr, init, match_args and how they exclude each other.
import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field


@dataclass(order=True)
class V:
    major: int
    minor: int = 0


@dataclass(frozen=True)
class P:
    x: int
    tags: tuple = ()


@dataclass(slots=True, frozen=True, weakref_slot=True)
class Slim:
    x: int
    y: int = 2


@dataclass(unsafe_hash=True)
class H:
    a: int
    b: int = field(hash=False, default=1)


@dataclass(eq=False, repr=False, init=False, match_args=False)
class Bare:
    a: int = 1


print(sorted([V(2), V(1, 5), V(1)]), V(1) < V(1, 1), V(1) >= V(1), max(V(1), V(0, 9)), P(1) == P(1), hash(P(1)) == hash(P(1)), {P(1): 'x'}[P(1)], hash(H(1, 2)) == hash(H(1, 3)))
print(Slim(1), Slim.__slots__, copy.copy(Slim(1)), pickle.loads(pickle.dumps(Slim(3))), hasattr(Slim(1), '__dict__'), Bare().a, Bare() == Bare(), hasattr(Bare, '__match_args__'), V.__hash__, Bare.__hash__ is object.__hash__)
for call in (lambda: setattr(P(1), 'x', 2), lambda: delattr(P(1), 'x'), lambda: setattr(P(1), 'new', 2), lambda: V(1) < 5, lambda: V(1) < P(1), lambda: hash(V(1)), lambda: Bare(1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for options in ('order=True, eq=False', 'weakref_slot=True', 'frozen=True'):
    for body in ('a: int', 'a: int\n  def __lt__(self, o): pass', 'a: int\n  def __setattr__(self, n, v): pass', 'a: int\n  def __hash__(self): return 5'):
        try:
            exec(f'@dataclass({options})\nclass X:\n  {body}')
            print(options, 'fine')
        except Exception as error:
            print(options, type(error).__name__, error)
try:

    @dataclass
    class Thaw(P):
        y: int = 1
except TypeError as error:
    print(error)
try:

    @dataclass(frozen=True)
    class Freeze(V):
        y: int = 1
except TypeError as error:
    print(error)
print(issubclass(FrozenInstanceError, AttributeError))

# output:
# [V(major=1, minor=0), V(major=1, minor=5), V(major=2, minor=0)] True True V(major=1, minor=0) True True x True
# Slim(x=1, y=2) ('x', 'y', '__weakref__') Slim(x=1, y=2) Slim(x=3, y=2) False 1 False False None True
# FrozenInstanceError cannot assign to field 'x'
# FrozenInstanceError cannot delete field 'x'
# FrozenInstanceError cannot assign to field 'new'
# TypeError '<' not supported between instances of 'V' and 'int'
# TypeError '<' not supported between instances of 'V' and 'P'
# TypeError unhashable type: 'V'
# TypeError Bare() takes no arguments
# order=True, eq=False ValueError eq must be true if order is true
# order=True, eq=False ValueError eq must be true if order is true
# order=True, eq=False ValueError eq must be true if order is true
# order=True, eq=False ValueError eq must be true if order is true
# weakref_slot=True TypeError weakref_slot is True but slots is False
# weakref_slot=True TypeError weakref_slot is True but slots is False
# weakref_slot=True TypeError weakref_slot is True but slots is False
# weakref_slot=True TypeError weakref_slot is True but slots is False
# frozen=True fine
# frozen=True fine
# frozen=True TypeError Cannot overwrite attribute __setattr__ in class X
# frozen=True fine
# cannot inherit non-frozen dataclass from a frozen one
# cannot inherit frozen dataclass from a non-frozen one
# True
