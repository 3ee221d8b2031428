import asyncio, re, os, sys, json
from unittest.mock import *
def show(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(type(e).__name__ + ':', re.sub(r"id='\d+'", "id", str(e)))
    else: print('->', re.sub(r"id='\d+'", "id", repr(r)))
class Foo:
    attr = 1
    def bar(self, x, y=2): return x
    @classmethod
    def cm(cls, a): return a
    @staticmethod
    def sm(b): return b
    async def co(self, z): return z
    def __call__(self, q): return q
def func(a, b=1): return a + b
async def coro(a): return a
thing = 5
me = sys.modules[__name__]
with patch('json.dumps') as d:
    d.return_value = 'x'; print(json.dumps([1]), d.mock_calls)
print(json.dumps([1]))
@patch('json.loads', return_value=4)
@patch.object(Foo, 'bar')
def t(bar, loads, extra=None):
    print(json.loads('1'), re.sub(r"id='\d+'", "id", repr(bar)), Foo().bar is bar, extra)
t(extra=2); print(json.loads('1'), Foo().bar(1))
with patch.object(me, 'thing', 99): print(thing)
print(thing)
show(patch('sys.nope').start); show(patch, 'nodots'); show(patch('nomodule.x').start)
with patch.object(me, 'newthing', 3, create=True): print(newthing)
print('newthing' in globals())
p = patch.object(me, 'thing'); m = p.start(); print(re.sub(r"id='\d+'", "id", repr(thing))); p.stop(); print(thing)
with patch.dict(os.environ, {'ZZ': '1'}): print(os.environ['ZZ'])
print('ZZ' in os.environ)
dd = {'a': 1}
with patch.dict(dd, {'b': 2}, clear=True): print(dd)
print(dd)
@patch.dict(dd, c=3)
def td(): print(dd)
td(); print(dd)
with patch.multiple(me, thing=DEFAULT, func=DEFAULT) as ms: print(sorted(ms), func is ms['func'])
@patch.multiple(me, thing=7, func=DEFAULT)
def tm(func): print(thing, func.called)
tm()
@patch('json.loads')
class TestX:
    def test_a(self, l): print('test_a', json.loads is l)
    def other(self): print('other', isinstance(json.loads, Mock))
TestX().test_a(); TestX().other()
with patch('json.dumps', new_callable=Mock) as d: print(type(d).__name__)
with patch('__main__.coro' if __name__ == '__main__' else 'json.x') as c: print(type(c).__name__, asyncio.iscoroutinefunction(c) if sys.version_info < (3, 14) else True)
with patch('builtins.open', mock_open(read_data='a\nb\n'), create=True) as o:
    with open('f') as f: print(f.read()); 
    with open('f') as f: print(list(f), o.mock_calls)
    with open('f') as f: print(f.readline(), f.readlines())
o = mock_open(); o('w').write('hi'); o().write.assert_called_once_with('hi'); print(o.mock_calls)
async def main():
    a = AsyncMock(return_value=3); print(await a(1), a.await_count, a.await_args, a.await_args_list, a.mock_calls)
    a.assert_awaited(); a.assert_awaited_once(); a.assert_awaited_with(1); a.assert_awaited_once_with(1); a.assert_any_await(1); a.assert_has_awaits([call(1)])
    show(a.assert_not_awaited); show(a.assert_awaited_with, 2); show(a.assert_any_await, 2); show(a.assert_has_awaits, [call(3)])
    b = AsyncMock(name='bb'); show(b.assert_awaited); show(b.assert_awaited_once); show(b.assert_awaited_with, 1); show(b.assert_awaited_once_with, 1)
    b.side_effect = [1, KeyError('k')]; print(await b())
    for _ in range(2):
        try: await b()
        except BaseException as e: print(type(e).__name__, e)
    async def se(x): return x * 2
    b.side_effect = se; print(await b(4)); b.side_effect = lambda x: x + 1; print(await b(4)); b.side_effect = OSError('os')
    try: await b()
    except OSError as e: print(e)
    print(await b.child.sub() is not None, asyncio.iscoroutine(c := b.child()), type(b.child).__name__); c.close()
    m = MagicMock(); m.__aenter__.return_value = 'in'
    async with m as x: print(x)
    m.__aiter__.return_value = [1, 2]
    print([i async for i in m], m.__aexit__.await_args)
    f = Mock(spec=Foo); print(type(f.co).__name__, type(f.bar).__name__)
    s = create_autospec(Foo); i = s(1) if False else s(); print(type(i.co).__name__, await i.co(1) is not None); show(i.bar); show(i.bar, 1, 2, 3); i.bar(1, y=3); i.bar.assert_called_once_with(1, 3); i.bar.assert_called_with(x=1, y=3)
    show(i.bar.assert_called_with, 4); show(lambda: i.nope); show(s.cm); show(i.cm, 1, 2); show(s.sm); show(i, 1, 2); show(lambda: s.bar(1, 2, 3, 4))
    cf = create_autospec(coro); print(asyncio.iscoroutine(c := cf(1))); await c; cf.assert_awaited_once_with(1)
asyncio.run(main())
f = create_autospec(func, return_value=9); print(f(1, b=2), f.call_args, f.mock_calls, f.__name__); show(f); show(f, 1, 2, 3); f.assert_called_once_with(1, 2); show(f.assert_called_once_with, 3); f.reset_mock(); print(f.called, f.call_count)
with patch.object(me, 'func', autospec=True) as g: show(func, 1, 2, 3); func(1); g.assert_called_once_with(1); g.side_effect = ValueError('v'); show(func, 1)
with patch.object(Foo, 'bar', autospec=True) as g: x = Foo(); x.bar(3); print(g.call_args == call(x, 3)); show(x.bar)
with patch.object(me, 'Foo', autospec=True) as F: i = Foo(); show(lambda: i.zip); print(isinstance(i, F) if False else i is F.return_value)
with patch.object(me, 'Foo', spec=True) as F: show(lambda: Foo.zip); show(lambda: Foo().zip); print(Foo().bar(1) is not None)
show(patch('json.dumps', autospec=True, new=3).start); show(patch('json.dumps', 3, foo=1).start); show(lambda: patch('json.dumps', new=3, new_callable=Mock)); show(lambda: patch('json.dumps', auto_spec=True)); show(lambda: patch.object('json', 'x')); show(lambda: Mock(spec=Mock())); show(lambda: create_autospec(Mock())); show(patch.multiple, me)
patch.stopall()

# output:
# x [call([1])]
# [1]
# 4 <MagicMock name='bar' id> True 2
# 1 1
# 99
# 5
# AttributeError: <module 'sys' (built-in)> does not have the attribute 'nope'
# TypeError: Need a valid target to patch. You supplied: 'nodots'
# ModuleNotFoundError: No module named 'nomodule'
# 3
# False
# <MagicMock name='thing' id>
# 5
# 1
# False
# {'b': 2}
# {'a': 1}
# {'a': 1, 'c': 3}
# {'a': 1}
# ['func', 'thing'] True
# 7 False
# test_a True
# other False
# Mock
# AsyncMock True
# a
# b
#
# ['a\n', 'b\n'] [call('f'),
#  call().__enter__(),
#  call().read(),
#  call().__exit__(None, None, None),
#  call().close(),
#  call('f'),
#  call().__enter__(),
#  call().__iter__()]
# a
#  ['b\n']
# [call('w'), call().write('hi'), call()]
# 3 1 call(1) [call(1)] [call(1)]
# AssertionError: Expected mock to not have been awaited. Awaited 1 times.
# AssertionError: expected await not found.
# Expected: mock(2)
#   Actual: mock(1)
# AssertionError: mock(2) await not found
# AssertionError: Awaits not found.
# Expected: [call(3)]
# Actual: [call(1)]
# AssertionError: Expected bb to have been awaited.
# AssertionError: Expected bb to have been awaited once. Awaited 0 times.
# AssertionError: Expected await: bb(1)
# Not awaited
# AssertionError: Expected bb to have been awaited once. Awaited 0 times.
# 1
# KeyError 'k'
# StopAsyncIteration
# 8
# 5
# os
# True True AsyncMock
# in
# [1, 2] call(None, None, None)
# AsyncMock Mock
# AsyncMock True
# TypeError: missing a required argument: 'x'
# TypeError: too many positional arguments
# AssertionError: expected call not found.
# Expected: bar(4)
#   Actual: bar(1, y=3)
# AttributeError: Mock object has no attribute 'nope'
# TypeError: missing a required argument: 'a'
# TypeError: too many positional arguments
# TypeError: missing a required argument: 'b'
# TypeError: too many positional arguments
# TypeError: too many positional arguments
# True
# 9 call(1, b=2) [call(1, b=2)] func
# TypeError: missing a required argument: 'a'
# TypeError: too many positional arguments
# AssertionError: expected call not found.
# Expected: mock(3)
#   Actual: mock(1, b=2)
# False 0
# TypeError: too many positional arguments
# ValueError: v
# True
# TypeError: missing a required argument: 'x'
# AttributeError: Mock object has no attribute 'zip'
# True
# AttributeError: Mock object has no attribute 'zip'
# AttributeError: Mock object has no attribute 'zip'
# True
# TypeError: autospec creates the mock for you. Can't specify autospec and new.
# TypeError: Can't pass kwargs to a mock we aren't creating
# ValueError: Cannot use 'new' and 'new_callable' together
# RuntimeError: 'auto_spec' might be a typo; use unsafe=True if this is intended
# TypeError: 'json' must be the actual object to be patched, not a str
# InvalidSpecError: Cannot spec a Mock object. [object=<Mock id>]
# InvalidSpecError: Cannot autospec a Mock object. [object=<Mock id>]
# ValueError: Must supply at least one keyword argument with patch.multiple
