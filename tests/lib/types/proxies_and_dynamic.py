# MappingProxyType, new_class, prepare_class, resolve_bases, get_original_bases, coroutine, DynamicClassAttribute, method and union types.
import types
from types import DynamicClassAttribute, MappingProxyType as MP

d = {'a': 1, 'b': [2]}
m = MP(d)
d['c'] = 3
print(m, m['c'], len(m), list(m), m | {'z': 0}, {'z': 0} | m, m == d, m.copy(), m.get('q', 5), 'a' in m, list(reversed(m)), m.keys(), hash(MP(dict())) if False else '', repr(MP({})))
for call in (lambda: m.__setitem__('x', 1), lambda: m.pop('a'), lambda: hash(m), lambda: MP(5), lambda: MP([1]), lambda: m.__ior__({}), lambda: m['zz'], lambda: MP('abc')[0], lambda: MP()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        return {'prepared': kw}

    def __new__(mcs, name, bases, ns, **kw):
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        pass


C = types.new_class('C', (), {'metaclass': Meta, 'x': 1}, lambda ns: ns.update(y=2))
print(C.prepared, C.y, type(C).__name__, C.__module__, types.prepare_class('X', (C,), {})[0].__name__, types.prepare_class('X', (), {'metaclass': Meta, 'k': 5}))


class Entry:
    def __mro_entries__(self, bases):
        return (int,)


print(types.resolve_bases((Entry(), str)), types.resolve_bases((list[int],)), types.new_class('L', (list[int],)).__orig_bases__, types.get_original_bases(types.new_class('L', (list[int],))))
for call in (lambda: types.new_class('C', (int, str)), lambda: types.new_class('C', (), {'metaclass': Meta, 'metaclass2': 1}).prepared, lambda: types.get_original_bases(5), lambda: types.new_class('A', (C,), {'metaclass': type}).__class__.__name__):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


@types.coroutine
def gen():
    yield 5
    return 'done'


async def use():
    return await gen()


c = use()
print(c.send(None))
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
try:
    types.coroutine(5)
except TypeError as error:
    print(error)


class E:
    @DynamicClassAttribute
    def value(self):
        return 'instance'


print(E().value)
try:
    E.value
except AttributeError as error:
    print(type(error).__name__)


class M:
    def f(self, *args):
        return args


bound = types.MethodType(M.f, 'self')
print(bound(1), bound.__self__, bound == types.MethodType(M.f, 'self'), types.FunctionType(M.f.__code__, {}, 'renamed').__name__, types.ModuleType('m', 'doc').__doc__, types.CellType(5).cell_contents, types.NoneType, types.EllipsisType, types.NotImplementedType, types.GenericAlias(list, (int,)), types.UnionType, int | None, type(int | str) is types.UnionType)
print([types.SimpleNamespace, types.CodeType, types.TracebackType, types.FrameType, types.LambdaType is types.FunctionType], types.TracebackType(None, __import__('sys')._getframe(), 1, 2).tb_lineno)

# output:
# {'a': 1, 'b': [2], 'c': 3} 3 3 ['a', 'b', 'c'] {'a': 1, 'b': [2], 'c': 3, 'z': 0} {'z': 0, 'a': 1, 'b': [2], 'c': 3} True {'a': 1, 'b': [2], 'c': 3} 5 True ['c', 'b', 'a'] dict_keys(['a', 'b', 'c'])  mappingproxy({})
# AttributeError 'mappingproxy' object has no attribute '__setitem__'
# AttributeError 'mappingproxy' object has no attribute 'pop'
# TypeError unhashable type: 'dict'
# TypeError mappingproxy() argument must be a mapping, not int
# TypeError mappingproxy() argument must be a mapping, not list
# TypeError '|=' is not supported by mappingproxy; use '|' instead
# KeyError 'zz'
# a
# TypeError mappingproxy() missing required argument 'mapping' (pos 1)
# {'x': 1} 2 Meta __main__ Meta (<class '__main__.Meta'>, {'prepared': {'k': 5}}, {'k': 5})
# (<class 'int'>, <class 'str'>) (<class 'list'>,) (list[int],) (list[int],)
# TypeError multiple bases have instance lay-out conflict
# {'metaclass2': 1}
# TypeError Expected an instance of type, not 'int'
# Meta
# 5
# done
# types.coroutine() expects a callable
# instance
# AttributeError
# (1,) self True renamed doc 5 <class 'NoneType'> <class 'ellipsis'> <class 'NotImplementedType'> list[int] <class 'typing.Union'> int | None True
# [<class 'types.SimpleNamespace'>, <class 'code'>, <class 'traceback'>, <class 'frame'>, True] 2
