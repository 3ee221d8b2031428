# field(): default_factory, init, repr, compare, hash, kw_only, metadata, doc; their errors.
import dataclasses
from dataclasses import KW_ONLY, MISSING, InitVar, asdict, astuple, dataclass, field, fields, replace
from typing import ClassVar


@dataclass
class C:
    a: int
    b: list = field(default_factory=list, repr=False)
    c: int = field(default=5, compare=False)
    d: int = field(init=False, default=7)
    e: ClassVar[int] = 9
    f: InitVar[int] = 1
    _: KW_ONLY
    g: str = 'g'

    def __post_init__(self, f):
        self.h = f * 2


c = C(1, f=4)
print(c, c.h, c == C(1, c=99), C(1).b is C(1).b, [x.name for x in fields(C)], asdict(c), astuple(c), C.__match_args__, C.f, dataclasses.is_dataclass(c))
f = fields(C)[1]
print(f.name, f.type, f.default is MISSING, f.default_factory, f.init, f.repr, f.hash, f.compare, dict(f.metadata), f.kw_only, repr(field(metadata={'x': 1}))[:40])
print(replace(c, a=2, f=3), replace(c, a=2, f=3).h)
for source in ('a: list = []', 'a: int = 1\n  b: int', 'a: int = field(default=1, default_factory=list)', 'a: int = field(kw_only=True)\n  b: int = field()', 'a: set = set()', 'a: ClassVar[int] = field(default_factory=int)', 'a: int = field(5)', 'a = field()'):
    try:
        exec(f'@dataclass\nclass X:\n  {source}')
        print(source.replace('\n', ';'), 'fine')
    except Exception as error:
        print(type(error).__name__, error)
for call in (lambda: C(), lambda: C(1, 2, 3, 4, 5, 6), lambda: replace(c, d=1), lambda: replace(c, zz=1), lambda: replace(c), lambda: asdict(C), lambda: fields(5), lambda: replace(C), lambda: astuple(3)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# C(a=1, c=5, d=7, g='g') 8 True False ['a', 'b', 'c', 'd', 'g'] {'a': 1, 'b': [], 'c': 5, 'd': 7, 'g': 'g'} (1, [], 5, 7, 'g') ('a', 'b', 'c', 'f') 1 True
# b <class 'list'> True <class 'list'> True False None True {} False Field(name=None,type=None,default=<datac
# C(a=2, c=5, d=7, g='g') 6
# ValueError mutable default <class 'list'> for field a is not allowed: use default_factory
# TypeError non-default argument 'b' follows default argument 'a'
# ValueError cannot specify both default and default_factory
# a: int = field(kw_only=True);  b: int = field() fine
# ValueError mutable default <class 'set'> for field a is not allowed: use default_factory
# TypeError field a cannot have a default factory
# TypeError field() takes 0 positional arguments but 1 was given
# TypeError 'a' is a field but has no type annotation
# TypeError C.__init__() missing 1 required positional argument: 'a'
# TypeError C.__init__() takes from 2 to 5 positional arguments but 7 were given
# TypeError field d is declared with init=False, it cannot be specified with replace()
# TypeError C.__init__() got an unexpected keyword argument 'zz'
# C(a=1, c=5, d=7, g='g')
# TypeError asdict() should be called on dataclass instances
# TypeError must be called with a dataclass type or instance
# TypeError replace() should be called on dataclass instances
# TypeError astuple() should be called on dataclass instances
