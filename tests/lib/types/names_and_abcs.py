import types
from types import *
n = SimpleNamespace(a=1, b='x'); print(n, n == SimpleNamespace(a=1, b='x'), n.a); n.c = n; print(n)
print(SimpleNamespace({'q': 1}, r=2), SimpleNamespace, type(n))
class NS(SimpleNamespace): pass
print(NS(a=1))
C = new_class('C', (list,), {}, lambda ns: ns.update(x=1)); print(C, C.x, C([1]))
import abc
print(prepare_class('X', (abc.ABC,)), resolve_bases((list[int], int)))
print(get_original_bases(type('Q', (), {})))
print(FunctionType, CodeType, MappingProxyType, GeneratorType, CoroutineType, AsyncGeneratorType, MethodType, BuiltinFunctionType, ModuleType, TracebackType, FrameType, GenericAlias, UnionType, NoneType, EllipsisType, NotImplementedType, CellType, GetSetDescriptorType, MemberDescriptorType, MethodDescriptorType)
@coroutine
def g():
    x = yield 5
    return x
async def main(): return await g()
m = main(); print(m.send(None))
try: m.send(3)
except StopIteration as e: print(e.value)
print(type(g()), coroutine(main) is main)
try: coroutine(3)
except TypeError as e: print(e)
from collections.abc import *
print(isinstance([], Sequence), isinstance({}, Mapping), issubclass(dict, MutableMapping), isinstance((), Hashable), isinstance([], Hashable), isinstance(main, Callable))
print(Callable[[int, str], float], Callable[..., int], Mapping[str, int], Mapping, Awaitable, AsyncIterator[int])
c = main(); print(isinstance(c, Coroutine), isinstance(c, Awaitable)); c.close()
print(isinstance((x for x in []), Generator), isinstance(iter([]), Iterator), isinstance({}.keys(), KeysView), isinstance(b'', Sequence), isinstance(set(), MutableSet), isinstance(b'', Buffer))
class MyMap(MutableMapping):
    def __init__(s): s.d = {}
    def __getitem__(s, k): return s.d[k]
    def __setitem__(s, k, v): s.d[k] = v
    def __delitem__(s, k): del s.d[k]
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
m = MyMap(); m['a'] = 1; m.update(b=2, **{'c': 3}); m.update([('z', 0)]); m.update({'y': 9})
print(dict(m), m.pop('a'), m.pop('q', 5), m.setdefault('w', 4), list(m.items()), m.keys() & {'b'}, m.get('b'), 'b' in m, m == {'b': 2}, m.popitem(), m.keys(), m.items(), m.values())
try: m.pop('nope')
except KeyError as e: print(repr(e))
m.clear(); print(len(m))
try: m.popitem()
except KeyError as e: print(repr(e))
class MySeq(MutableSequence):
    def __init__(s, *a): s.l = list(a)
    def __getitem__(s, k): return s.l[k]
    def __setitem__(s, k, v): s.l[k] = v
    def __delitem__(s, k): del s.l[k]
    def __len__(s): return len(s.l)
    def insert(s, i, v): s.l.insert(i, v)
q = MySeq(1,2,3); q.append(4); q.extend([5]); q += [6]; q.reverse(); print(list(q), q.index(3), q.count(2), 3 in q, q.pop(), list(reversed(q)), list(q)); q.remove(3); q.clear(); print(list(q))
try: q.index(3)
except ValueError as e: print(repr(e))
class MySet(MutableSet):
    def __init__(s, it=()): s.d = dict.fromkeys(it)
    def __contains__(s, x): return x in s.d
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
    def add(s, x): s.d[x] = None
    def discard(s, x): s.d.pop(x, None)
a = MySet('abc'); b = MySet('bcd')
print(sorted(a & b), sorted(a | b), sorted(a - b), sorted(a ^ b), a == b, a <= b, a.isdisjoint(b), a < MySet('abcd'), sorted(a & 'ab'))
a |= b; a -= {'a'}; print(sorted(a)); a ^= {'z'}; a &= {'z'}; print(list(a), a.pop())
try: a.remove('q')
except KeyError as e: print(repr(e))
class Abs(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    @abc.abstractmethod
    def g(self): ...
try: Abs()
except TypeError as e: print(e)
print(Abs.__abstractmethods__ == {'f', 'g'})
class Ok(Abs):
    def f(self): pass
try: Ok()
except TypeError as e: print(e)
class V: pass
print(Abs.register(V), issubclass(V, Abs), isinstance(V(), Abs))
try: Mapping()
except TypeError as e: print(e)
try: Callable[int]
except TypeError as e: print(e)
class It(Iterator):
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(It()), iter(It()).__class__.__name__)

# output:
# namespace(a=1, b='x') True 1
# namespace(a=1, b='x', c=namespace(...))
# namespace(q=1, r=2) <class 'types.SimpleNamespace'> <class 'types.SimpleNamespace'>
# NS(a=1)
# <class 'types.C'> 1 [1]
# (<class 'abc.ABCMeta'>, {}, {}) (<class 'list'>, <class 'int'>)
# (<class 'object'>,)
# <class 'function'> <class 'code'> <class 'mappingproxy'> <class 'generator'> <class 'coroutine'> <class 'async_generator'> <class 'method'> <class 'builtin_function_or_method'> <class 'module'> <class 'traceback'> <class 'frame'> <class 'types.GenericAlias'> <class 'typing.Union'> <class 'NoneType'> <class 'ellipsis'> <class 'NotImplementedType'> <class 'cell'> <class 'getset_descriptor'> <class 'member_descriptor'> <class 'method_descriptor'>
# 5
# 3
# <class 'generator'> True
# types.coroutine() expects a callable
# True True True True False True
# collections.abc.Callable[[int, str], float] collections.abc.Callable[..., int] collections.abc.Mapping[str, int] <class 'collections.abc.Mapping'> <class 'collections.abc.Awaitable'> collections.abc.AsyncIterator[int]
# True True
# True True True True True True
# {'a': 1, 'b': 2, 'c': 3, 'z': 0, 'y': 9} 1 5 4 [('b', 2), ('c', 3), ('z', 0), ('y', 9), ('w', 4)] {'b'} 2 True False ('b', 2) KeysView(<__main__.MyMap object at 0x1e15600>) ItemsView(<__main__.MyMap object at 0x1e15600>) ValuesView(<__main__.MyMap object at 0x1e15600>)
# KeyError('nope')
# 0
# KeyError()
# [6, 5, 4, 3, 2, 1] 3 1 True 1 [2, 3, 4, 5, 6] [6, 5, 4, 3, 2]
# []
# ValueError()
# ['b', 'c'] ['a', 'b', 'c', 'd'] ['a'] ['a', 'd'] False False False True ['a', 'b']
# ['b', 'c', 'd']
# ['z'] z
# KeyError('q')
# Can't instantiate abstract class Abs without an implementation for abstract methods 'f', 'g'
# True
# Can't instantiate abstract class Ok without an implementation for abstract method 'g'
# <class '__main__.V'> True True
# Can't instantiate abstract class Mapping without an implementation for abstract methods '__getitem__', '__iter__', '__len__'
# Callable must be used as Callable[[arg, ...], result].
# [1, 2, 3] It
