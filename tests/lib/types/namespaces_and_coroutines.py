# types: SimpleNamespace in every way, new_class with a body, resolve_bases, DynamicClassAttribute, MethodType, coroutine().
import types

n = types.SimpleNamespace({'a': 1}, b=2)
n.c = n
print(n, n == types.SimpleNamespace(a=1, b=2, c=n) if False else n.a, types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1), types.SimpleNamespace() != 5)
for call in (lambda: types.SimpleNamespace(5), lambda: types.SimpleNamespace({1: 2}), lambda: hash(n), lambda: n < n, lambda: types.new_class('X', (int,), {'metaclass': type}, lambda ns: ns.update(y=5)).y, lambda: types.resolve_bases((list[int], object)), lambda: types.MethodType(5, 5), lambda: types.MethodType(len, None), lambda: types.MethodType(len, 'abc')(), lambda: types.coroutine(5), lambda: types.get_original_bases(5), lambda: types.get_original_bases(type('Y', (dict,), {})), lambda: types.prepare_class('Z', (int,), {'metaclass': type, 'k': 1})[2]):
    try:
        print(call())
    except TypeError as error:
        print(type(error).__name__, error)


@types.coroutine
def steps():
    got = yield 1
    return got


async def main():
    return await steps()


c = main()
print(c.send(None))
try:
    c.send('sent')
except StopIteration as stop:
    print(stop.value)

# output:
# namespace(a=1, b=2, c=namespace(...)) 1 True True
# TypeError 'int' object is not iterable
# TypeError keywords must be strings
# TypeError unhashable type: 'types.SimpleNamespace'
# TypeError '<' not supported between instances of 'dict' and 'dict'
# 5
# (<class 'list'>, <class 'object'>)
# TypeError first argument must be callable
# TypeError instance must not be None
# 3
# TypeError types.coroutine() expects a callable
# TypeError Expected an instance of type, not 'int'
# (<class 'dict'>,)
# {'k': 1}
# 1
# sent
