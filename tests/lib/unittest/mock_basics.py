import re
from unittest.mock import *
def show(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(type(e).__name__ + ':', re.sub(r"id='\d+'", "id", str(e)))
    else: print('->', re.sub(r"id='\d+'", "id", repr(r)))
m = Mock()
print(re.sub(r"id='\d+'", "id", repr([m, m.a, m.a.b, m(), m().c, m.a().b(), Mock(name='n'), Mock(name='n').x, MagicMock(), Mock(name='n')()])))
m = Mock(return_value=3)
print(m(1, 2, a=3), m.called, m.call_count, m.call_args, m.call_args_list, m.mock_calls)
show(m.assert_called_with, 1); show(m.assert_called_with, 1, 2, a=3); show(m.assert_called_once_with, 1, 2, a=3)
m(5); show(m.assert_called_once); show(m.assert_called_once_with, 5); show(m.assert_any_call, 9); show(m.assert_any_call, 5); show(m.assert_not_called)
n = Mock(name='thing'); show(n.assert_called); show(n.assert_called_once); show(n.assert_called_with, 1); show(n.assert_not_called)
show(m.assert_has_calls, [call(5)]); show(m.assert_has_calls, [call(6)]); show(m.assert_has_calls, [call(5), call(1, 2, a=3)], any_order=True); show(m.assert_has_calls, [call(7)], any_order=True)
m = Mock(side_effect=[1, 2, ValueError('x')]); show(m); show(m); show(m); show(m)
m = Mock(side_effect=KeyError('k')); show(m); m.side_effect = lambda x: x * 2; show(m, 4); m.side_effect = lambda x: DEFAULT; m.return_value = 'rv'; show(m, 1)
m.side_effect = None; show(m, 1)
p = Mock(); p.a.b(1); p.c(2); p.a(3).d(4); print(p.mock_calls, p.method_calls, p.a.mock_calls)
child = Mock(); p.attach_mock(child, 'kid'); child(9); print(p.mock_calls[-1])
k = Mock(); p.k = k; k.run(1); print(p.mock_calls[-1], p.method_calls[-1])
show(getattr, p, 'assert_foo'); show(getattr, p, 'asert_x'); show(getattr, p, 'called_once'); show(getattr, p, '__len__'); show(len, p)
class Foo:
    attr = 1
    def bar(self, x, y=2): return x
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(b): pass
    async def co(self, z): pass
f = Mock(spec=Foo); show(lambda: f); show(lambda: f.nope); f.extra = 1; print(f.extra, isinstance(f, Foo), f.__class__)
show(f.bar, 1, 2, 3, 4); show(f.assert_called)
f = Mock(spec_set=Foo); show(setattr, f, 'other', 3); show(lambda: f)
f = Mock(spec=['a', 'b']); show(lambda: f.a); show(lambda: f.c)
mm = MagicMock()
print(len(mm), int(mm), float(mm), bool(mm), list(mm), 3 in mm, mm == mm, mm != mm, mm == 3, complex(mm), hash(mm) == hash(mm))
show(lambda: mm[3]); show(lambda: mm + 1); show(lambda: 1 + mm); show(lambda: mm < 3); mm[1] = 2; del mm[1]
with mm as entered: pass
print(mm.__enter__.called, mm.__exit__.call_args, mm.mock_calls[-4:])
mm.__len__.return_value = 7; mm.__getitem__.side_effect = lambda i: i * 2; mm.__iter__.return_value = [1, 2]; print(len(mm), mm[21], list(mm), list(mm))
mm.__str__.return_value = 'S'; print(str(mm)); mm.__contains__.return_value = True; print(1 in mm)
q = Mock(); q.__len__ = Mock(return_value=4); print(len(q)); q.__str__ = lambda self: 'lam'; print(str(q)); q.__getitem__ = lambda self, i: i; print(q[3])
q = Mock(**{'a.b.return_value': 5, 'side_effect': None, 'x': 1}); print(q.a.b(), q.x); q.configure_mock(y=2); print(q.y)
del q.x; show(lambda: q.x); del q.zz; show(lambda: q.zz)
q = Mock(); q(1); q.a(2); q.reset_mock(); print(q.called, q.a.called, q.mock_calls)
w = Mock(wraps=[1, 2]); print(w.index(2), w.mock_calls)
class P:
    prop = PropertyMock(return_value=3)
print(P().prop); P().prop = 8; print(P.__dict__['prop'].mock_calls)
class Thing:
    @property
    def x(self): return 1
with patch.object(Thing, 'x', new_callable=PropertyMock) as px:
    px.return_value = 11; print(Thing().x); Thing().x = 4; print(px.mock_calls)
s = Mock(); s.a.b = 1; seal(s); show(lambda: s.c); show(lambda: s.a.zz); show(lambda: s())
print(m.call_args.args, m.call_args.kwargs, m.call_args[0], m.call_args_list == [call(4), call(1), call(1)] or m.call_args_list)
a, b = Mock(), Mock(); print(a == b, a == a, a != b, call(ANY, x=ANY) == call(1, x=2))
print(sorted(x for x in dir(Mock()) if not x.startswith('_')))
show(Mock(spec=Foo).bar.assert_called_once_with, 1)
nc = NonCallableMock(); show(lambda: nc()); print(type(MagicMock().x).__name__, type(Mock().x).__name__, type(NonCallableMagicMock().x).__name__)
show(MagicMock(spec=int).__add__ and (lambda: 1)); show(lambda: MagicMock(spec=Foo)[1]); show(lambda: iter(MagicMock(spec=Foo)))
print(MagicMock(spec=Foo).bar.return_value is not None, str(MagicMock(name='zed').a.b).startswith("<MagicMock name='zed.a.b' id="))

# output:
# [<Mock id>, <Mock name='mock.a' id>, <Mock name='mock.a.b' id>, <Mock name='mock()' id>, <Mock name='mock().c' id>, <Mock name='mock.a().b()' id>, <Mock name='n' id>, <Mock name='n.x' id>, <MagicMock id>, <Mock name='n()' id>]
# 3 True 1 call(1, 2, a=3) [call(1, 2, a=3)] [call(1, 2, a=3)]
# AssertionError: expected call not found.
# Expected: mock(1)
#   Actual: mock(1, 2, a=3)
# -> None
# -> None
# AssertionError: Expected 'mock' to have been called once. Called 2 times.
# Calls: [call(1, 2, a=3), call(5)].
# AssertionError: Expected 'mock' to be called once. Called 2 times.
# Calls: [call(1, 2, a=3), call(5)].
# AssertionError: mock(9) call not found
# -> None
# AssertionError: Expected 'mock' to not have been called. Called 2 times.
# Calls: [call(1, 2, a=3), call(5)].
# AssertionError: Expected 'thing' to have been called.
# AssertionError: Expected 'thing' to have been called once. Called 0 times.
# AssertionError: expected call not found.
# Expected: thing(1)
#   Actual: not called.
# -> None
# -> None
# AssertionError: Calls not found.
# Expected: [call(6)]
#   Actual: [call(1, 2, a=3), call(5)]
# -> None
# AssertionError: 'mock' does not contain all of (call(7),) in its call list, found [call(1, 2, a=3), call(5)] instead
# -> 1
# -> 2
# ValueError: x
# StopIteration:
# KeyError: 'k'
# -> 8
# -> 'rv'
# -> 'rv'
# [call.a.b(1), call.c(2), call.a(3), call.a().d(4)] [call.a.b(1), call.c(2), call.a(3)] [call.b(1), call(3), call().d(4)]
# call.kid(9)
# call.k.run(1) call.k.run(1)
# AttributeError: 'assert_foo' is not a valid assertion. Use a spec for the mock if 'assert_foo' is meant to be an attribute.
# AttributeError: 'asert_x' is not a valid assertion. Use a spec for the mock if 'asert_x' is meant to be an attribute.
# AttributeError: 'called_once' is not a valid assertion. Use a spec for the mock if 'called_once' is meant to be an attribute.
# AttributeError: __len__
# TypeError: object of type 'Mock' has no len()
# -> <Mock spec='Foo' id>
# AttributeError: Mock object has no attribute 'nope'
# 1 True <class '__main__.Foo'>
# -> <Mock name='mock.bar()' id>
# AssertionError: Expected 'mock' to have been called.
# AttributeError: Mock object has no attribute 'other'
# -> <Mock spec_set='Foo' id>
# -> <Mock name='mock.a' id>
# AttributeError: Mock object has no attribute 'c'
# 0 1 1.0 True [] False True False False 1j True
# -> <MagicMock name='mock.__getitem__()' id>
# -> <MagicMock name='mock.__add__()' id>
# -> <MagicMock name='mock.__radd__()' id>
# TypeError: '<' not supported between instances of 'MagicMock' and 'int'
# True call(None, None, None) [call.__setitem__(1, 2), call.__delitem__(1), call.__enter__(), call.__exit__(None, None, None)]
# 7 42 [1, 2] [1, 2]
# S
# True
# 4
# lam
# 3
# 5 1
# 2
# AttributeError: x
# AttributeError: zz
# False False []
# 1 [call.index(2)]
# 3
# [call(), call(8)]
# 11
# [call(), call(4)]
# AttributeError: mock.c
# AttributeError: mock.a.zz
# AttributeError: mock.return_value
# (1,) {} (1,) [call(), call(4), call(1), call(1)]
# False True True True
# ['assert_any_call', 'assert_called', 'assert_called_once', 'assert_called_once_with', 'assert_called_with', 'assert_has_calls', 'assert_not_called', 'attach_mock', 'call_args', 'call_args_list', 'call_count', 'called', 'configure_mock', 'method_calls', 'mock_add_spec', 'mock_calls', 'reset_mock', 'return_value', 'side_effect']
# AssertionError: Expected 'bar' to be called once. Called 0 times.
# TypeError: 'NonCallableMock' object is not callable
# MagicMock Mock MagicMock
# -> 1
# TypeError: 'MagicMock' object is not subscriptable
# TypeError: 'MagicMock' object is not iterable
# True True
