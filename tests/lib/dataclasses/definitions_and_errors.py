# What dataclass() refuses, with its texts: defaults, orders, frozen and not, slots, kw_only, InitVar, ClassVar, field() misuse.
import dataclasses
from dataclasses import KW_ONLY, InitVar, dataclass, field, make_dataclass
from typing import Any, ClassVar


def attempt(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


def cls(bases=(), decorator={}, /, **body):
    annotations = body.pop('ann', {})
    return dataclass(**decorator)(type('C', bases, {'__annotations__': annotations, **body}))


@dataclass(frozen=True)
class Frozen:
    x: int = 0


@dataclass
class Thawed:
    x: int = 0


attempt(lambda: cls(ann={'a': int, 'b': int}, a=1))
attempt(lambda: cls(ann={'a': list}, a=[]))
attempt(lambda: cls(ann={'a': dict}, a={}))
attempt(lambda: cls(ann={'a': set}, a=field(default=set())))
attempt(lambda: field(default=1, default_factory=int))
attempt(lambda: cls(a=field()))
attempt(lambda: cls(ann={'a': ClassVar[int]}, a=field(default_factory=int)))
attempt(lambda: cls(ann={'a': InitVar[int]}, a=field(default_factory=int)))
attempt(lambda: cls((Frozen,), ann={'y': int}, y=1))
attempt(lambda: cls((Thawed,), {'frozen': True}, ann={'y': int}, y=1))
attempt(lambda: cls((), {'order': True, 'eq': False}))
attempt(lambda: cls((), {'order': True}, __lt__=lambda s, o: 1))
attempt(lambda: cls((), {'unsafe_hash': True}, __hash__=lambda s: 1))
attempt(lambda: cls((), {'frozen': True}, __setattr__=lambda *a: 1))
attempt(lambda: cls((), {'slots': True}, __slots__=('x',)))
attempt(lambda: cls((), {'weakref_slot': True}))
attempt(lambda: cls(ann={'_': KW_ONLY, 'a': int, '__': KW_ONLY}))
attempt(lambda: cls(ann={'_': KW_ONLY, 'a': int}, _=5))
attempt(lambda: cls(ann={'a': ClassVar[int]}, a=field(kw_only=True)))
attempt(lambda: Frozen(1).__setattr__('x', 2))
attempt(lambda: Frozen(1).__delattr__('x'))
attempt(lambda: Frozen(1).__setattr__('new', 2))
attempt(lambda: Frozen(1, 2))
attempt(lambda: Frozen(y=2))
attempt(lambda: dataclasses.fields(5))
attempt(lambda: dataclasses.asdict(Frozen))
attempt(lambda: dataclasses.astuple(5))
attempt(lambda: dataclasses.replace(Frozen, x=1))
attempt(lambda: dataclasses.replace(Frozen(), y=1))
attempt(lambda: make_dataclass('M', ['a', ('b', int), ('c', int, 5), 'class']))
attempt(lambda: make_dataclass('M', ['a', 'a']))
attempt(lambda: make_dataclass('M', [5]))
attempt(lambda: make_dataclass('M', ['9x']))
attempt(lambda: make_dataclass('M', ['a', ('b', int), ('c', int, field(default=5))], namespace={'m': 1}, bases=(Thawed,), frozen=False))
attempt(lambda: make_dataclass('M', ['a'], module='some.mod').__module__)
attempt(lambda: dataclass(5))
attempt(lambda: Frozen() < Frozen())
attempt(lambda: hash(Thawed()))
attempt(lambda: hash(Frozen()) == hash((0,)))
attempt(lambda: repr(dataclasses.fields(Frozen)[0]))
attempt(lambda: dataclasses.MISSING)
attempt(lambda: KW_ONLY)
attempt(lambda: InitVar[int])
attempt(lambda: InitVar[list[int]])
attempt(lambda: field(default=1, metadata={'a': 1}, doc='d'))
attempt(lambda: dataclasses.fields(Frozen)[0].metadata)

# output:
# TypeError non-default argument 'b' follows default argument 'a'
# ValueError mutable default <class 'list'> for field a is not allowed: use default_factory
# ValueError mutable default <class 'dict'> for field a is not allowed: use default_factory
# ValueError mutable default <class 'set'> for field a is not allowed: use default_factory
# ValueError cannot specify both default and default_factory
# TypeError 'a' is a field but has no type annotation
# TypeError field a cannot have a default factory
# TypeError field a cannot have a default factory
# TypeError cannot inherit non-frozen dataclass from a frozen one
# TypeError cannot inherit frozen dataclass from a non-frozen one
# ValueError eq must be true if order is true
# TypeError Cannot overwrite attribute __lt__ in class C Consider using functools.total_ordering
# TypeError Cannot overwrite attribute __hash__ in class C
# TypeError Cannot overwrite attribute __setattr__ in class C
# TypeError C already specifies __slots__
# TypeError weakref_slot is True but slots is False
# TypeError '__' is KW_ONLY, but KW_ONLY has already been specified
# <class '__main__.C'>
# TypeError field a is a ClassVar but specifies kw_only
# FrozenInstanceError cannot assign to field 'x'
# FrozenInstanceError cannot delete field 'x'
# FrozenInstanceError cannot assign to field 'new'
# TypeError Frozen.__init__() takes from 1 to 2 positional arguments but 3 were given
# TypeError Frozen.__init__() got an unexpected keyword argument 'y'
# TypeError must be called with a dataclass type or instance
# TypeError asdict() should be called on dataclass instances
# TypeError astuple() should be called on dataclass instances
# TypeError replace() should be called on dataclass instances
# TypeError Frozen.__init__() got an unexpected keyword argument 'y'
# TypeError Field names must not be keywords: 'class'
# TypeError Field name duplicated: 'a'
# TypeError object of type 'int' has no len()
# TypeError Field names must be valid identifiers: '9x'
# TypeError non-default argument 'a' follows default argument 'x'
# some.mod
# AttributeError 'int' object has no attribute '__module__'
# TypeError '<' not supported between instances of 'Frozen' and 'Frozen'
# TypeError unhashable type: 'Thawed'
# True
# Field(name='x',type=<class 'int'>,default=0,default_factory=<dataclasses._MISSING_TYPE object at 0x145b508>,init=True,repr=True,hash=None,compare=True,metadata=mappingproxy({}),kw_only=False,doc=None,_field_type=_FIELD)
# <dataclasses._MISSING_TYPE object at 0x145b508>
# <dataclasses._KW_ONLY_TYPE object at 0x1430980>
# dataclasses.InitVar[int]
# dataclasses.InitVar[list[int]]
# Field(name=None,type=None,default=1,default_factory=<dataclasses._MISSING_TYPE object at 0x145b508>,init=True,repr=True,hash=None,compare=True,metadata=mappingproxy({'a': 1}),kw_only=<dataclasses._MISSING_TYPE object at 0x145b508>,doc='d',_field_type=None)
# {}
