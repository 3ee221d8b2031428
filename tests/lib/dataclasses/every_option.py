from dataclasses import *
import dataclasses, typing
from typing import ClassVar, List, Optional
@dataclass
class P:
    x: int
    y: int = 0
    z: list = field(default_factory=list, repr=False)
p = P(1); print(p, p == P(1), p == P(2), P.__doc__, p.z, P.__match_args__, P.__init__.__annotations__, P.__init__.__qualname__, P.__hash__)
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
t(lambda: P()); t(lambda: P(1,2,3,4)); t(lambda: P(q=1)); t(lambda: hash(p)); t(lambda: p < p)
@dataclass(order=True, frozen=True)
class O:
    a: int
    b: str = field(default='b', compare=False)
print(O(1) < O(2), sorted([O(3), O(1)]), hash(O(1)) == hash((1,)), O(1, 'x') == O(1, 'y'), O.__doc__)
o = O(1)
t(lambda: setattr(o, 'a', 2)); t(lambda: delattr(o, 'a')); t(lambda: setattr(o, 'new', 2)); t(lambda: O(1) < 3)
@dataclass(slots=True)
class S:
    a: int
    b: int = 5
    def sup(self): return super().__repr__()
print(S(1), S.__slots__, hasattr(S(1), '__dict__'), S(1).sup()); t(lambda: setattr(S(1), 'q', 1))
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
print(K(a=1), K.__doc__); t(lambda: K(1)); t(lambda: K())
@dataclass
class M:
    a: int
    _: KW_ONLY
    b: int
    c: int = 1
print(M(1, b=2), M.__doc__, M.__match_args__)
@dataclass
class I:
    a: int
    s: InitVar[int] = 5
    cv: ClassVar[int] = 9
    d: int = field(init=False)
    def __post_init__(self, s): self.d = self.a * s
print(I(2), I(2, 3), fields(I)[0].name, [f.name for f in fields(I)], InitVar[int], I.__doc__)
print(asdict(P(1, z=[O(1), {'k': O(2)}, (O(3),)])), astuple(P(1, z=[O(2)])), replace(P(1), x=5), is_dataclass(P), is_dataclass(3), is_dataclass(P(1)))
t(lambda: asdict(3)); t(lambda: fields(3)); t(lambda: replace(3)); t(lambda: astuple(P)); t(lambda: replace(I(1), d=3)); 
def mk(body, **kw):
    def f():
        ns = {'dataclass': dataclass, 'field': field, 'ClassVar': ClassVar, '__name__': '__main__', 'KW_ONLY': KW_ONLY}
        exec('class X:\n' + '\n'.join('    ' + l for l in body.split('\n')), ns)
        return dataclass(**kw)(ns['X'])
    t(f)
mk('x: list = []'); mk('x: int = 1\ny: int'); mk('x = field()'); mk('x: int\ndef __lt__(self, o): pass', order=True); mk('x: int', order=True, eq=False); mk('x: int\n__slots__ = ()', slots=True); mk('x: ClassVar[int] = field(default_factory=list)'); mk('_: KW_ONLY\nx: int\n__: KW_ONLY'); mk('x: int\ndef __hash__(self): return 1', unsafe_hash=True); mk('x: int', weakref_slot=True); mk('x: int\ndef __setattr__(self, a, b): pass', frozen=True)
t(lambda: field(default=1, default_factory=list))
@dataclass
class B: x: int = 1
def inh():
    @dataclass(frozen=True)
    class C(B): y: int = 2
t(inh)
@dataclass(frozen=True)
class FB: x: int = 1
def inh2():
    @dataclass
    class C(FB): y: int = 2
t(inh2)
@dataclass
class C(B):
    y: str = 'a'
    x: int = 7
print(C(), C(1, 2))
D = make_dataclass('D', ['a', ('b', int), ('c', str, field(default='q'))], namespace={'m': lambda self: self.a}); print(D(1, 2), D(1,2).m(), D.__doc__, D.__module__)
t(lambda: make_dataclass('D', ['class'])); t(lambda: make_dataclass('D', ['a', 'a'])); t(lambda: make_dataclass('D', [('a', int, 1, 2)])); t(lambda: make_dataclass('D', ['1']))
print(fields(P)[1], P.__dataclass_params__)
@dataclass
class Rec:
    me: object = None
r = Rec(); r.me = r; print(r)
@dataclass
class Str:
    a: 'int'
    b: 'ClassVar[int]' = 3
    c: 'Optional[Str]' = None
print(Str(1), Str.__doc__, fields(Str)[0].type)
@dataclass(repr=False, eq=False)
class N: a: int
print(N(1) == N(1), '__repr__' in N.__dict__, hash(N(1)) != 0)
@dataclass(unsafe_hash=True)
class U: a: int; b: int = field(hash=False, default=1)
print(hash(U(1)) == hash((1,)))
class Plain: pass
print(replace(O(1), b='new'), MISSING.__class__, KW_ONLY.__class__)
from collections import namedtuple, defaultdict
NT = namedtuple('NT', 'q'); dd = defaultdict(list); dd['a'] = [O(1)]
@dataclass
class W: n: NT; d: dict
print(asdict(W(NT(O(1)), dd)))
@dataclass
class Bad:
    a: int
    def __post_init__(self): raise ValueError('post')
import traceback
try: Bad(1)
except ValueError as e: print(e.__traceback__.tb_next.tb_next.tb_lineno, e.__traceback__.tb_next.tb_next.tb_frame.f_code.co_filename)
match p:
    case P(1, y): print('matched', y)
import copy; print(copy.replace(p, x=10))
@dataclass
class Fwd:
    a: Undefined = 1
    b: List[int] = None
print(Fwd(), fields(Fwd)[0].type, fields(Fwd)[1].type)
@dataclass(frozen=True, slots=True)
class FS:
    a: int
    @property
    def twice(self): return self.a*2
    def s(self): return super().__hash__()
print(FS(2), FS(2).twice, hash(FS(1)) == hash((1,)), copy.copy(FS(3))); t(lambda: setattr(FS(1), 'a', 1))
@dataclass
class Empty: pass
print(Empty(), Empty() == Empty(), Empty.__doc__)
@dataclass(order=True)
class Item:
    priority: int
    item: object = field(compare=False)
print(sorted([Item(2, 'b'), Item(1, 'a')])[0])
# output:
# P(x=1, y=0) True False P(x: int, y: int = 0, z: list = <factory>) [] ('x', 'y', 'z') {'x': <class 'int'>, 'y': <class 'int'>, 'z': <class 'list'>, 'return': None} P.__init__ None
# TypeError P.__init__() missing 1 required positional argument: 'x'
# TypeError P.__init__() takes from 2 to 4 positional arguments but 5 were given
# TypeError P.__init__() got an unexpected keyword argument 'q'
# TypeError unhashable type: 'P'
# TypeError '<' not supported between instances of 'P' and 'P'
# True [O(a=1, b='b'), O(a=3, b='b')] True True O(a: int, b: str = 'b')
# FrozenInstanceError cannot assign to field 'a'
# FrozenInstanceError cannot delete field 'a'
# FrozenInstanceError cannot assign to field 'new'
# TypeError '<' not supported between instances of 'O' and 'int'
# S(a=1, b=5) ('a', 'b') False <__main__.S object at 0xf0a430>
# AttributeError 'S' object has no attribute 'q' and no __dict__ for setting new attributes
# K(a=1, b=2) K(*, a: int, b: int = 2)
# TypeError K.__init__() takes 1 positional argument but 2 were given
# TypeError K.__init__() missing 1 required keyword-only argument: 'a'
# M(a=1, b=2, c=1) M(a: int, *, b: int, c: int = 1) ('a',)
# I(a=2, d=10) I(a=2, d=6) a ['a', 'd'] dataclasses.InitVar[int] I(a: int, s: dataclasses.InitVar[int] = 5)
# {'x': 1, 'y': 0, 'z': [{'a': 1, 'b': 'b'}, {'k': {'a': 2, 'b': 'b'}}, ({'a': 3, 'b': 'b'},)]} (1, 0, [(2, 'b')]) P(x=5, y=0) True False True
# TypeError asdict() should be called on dataclass instances
# TypeError must be called with a dataclass type or instance
# TypeError replace() should be called on dataclass instances
# TypeError astuple() should be called on dataclass instances
# TypeError field d is declared with init=False, it cannot be specified with replace()
# ValueError mutable default <class 'list'> for field x is not allowed: use default_factory
# TypeError non-default argument 'y' follows default argument 'x'
# TypeError 'x' is a field but has no type annotation
# TypeError Cannot overwrite attribute __lt__ in class X Consider using functools.total_ordering
# ValueError eq must be true if order is true
# TypeError X already specifies __slots__
# TypeError field x cannot have a default factory
# TypeError '__' is KW_ONLY, but KW_ONLY has already been specified
# TypeError Cannot overwrite attribute __hash__ in class X
# TypeError weakref_slot is True but slots is False
# TypeError Cannot overwrite attribute __setattr__ in class X
# ValueError cannot specify both default and default_factory
# TypeError cannot inherit frozen dataclass from a non-frozen one
# TypeError cannot inherit non-frozen dataclass from a frozen one
# C(x=7, y='a') C(x=1, y=2)
# D(a=1, b=2, c='q') 1 D(a: Any, b: int, c: str = 'q') __main__
# TypeError Field names must not be keywords: 'class'
# TypeError Field name duplicated: 'a'
# TypeError Invalid field: ('a', <class 'int'>, 1, 2)
# TypeError Field names must be valid identifiers: '1'
# Field(name='y',type=<class 'int'>,default=0,default_factory=<dataclasses._MISSING_TYPE object at 0x144b578>,init=True,repr=True,hash=None,compare=True,metadata=mappingproxy({}),kw_only=False,doc=None,_field_type=_FIELD) _DataclassParams(init=True,repr=True,eq=True,order=False,unsafe_hash=False,frozen=False,match_args=True,kw_only=False,slots=False,weakref_slot=False)
# Rec(me=...)
# Str(a=1, c=None) Str(a: 'int', c: 'Optional[Str]' = None) int
# False False True
# True
# O(a=1, b='new') <class 'dataclasses._MISSING_TYPE'> <class 'dataclasses._KW_ONLY_TYPE'>
# {'n': NT(q={'a': 1, 'b': 'b'}), 'd': defaultdict(<class 'list'>, {'a': [{'a': 1, 'b': 'b'}]})}
# 103 every_option.py
# matched 0
# P(x=10, y=0)
# Fwd(a=1, b=None) ForwardRef('Undefined', is_class=True, owner=<class '__main__.Fwd'>) typing.List[int]
# FS(a=2) 4 True FS(a=3)
# FrozenInstanceError cannot assign to field 'a'
# Empty() True Empty()
# Item(priority=1, item='a')
