# Mock: call lists, any_call and has_calls texts, specs that refuse, configure, side effects of every kind, sealing, attach, reset.
from unittest import mock
from unittest.mock import ANY, DEFAULT, MagicMock, Mock, NonCallableMock, PropertyMock, call, create_autospec, sentinel


def attempt(function, *args, **kwargs):
    try:
        print(str(function(*args, **kwargs)).split(" id='")[0])
    except BaseException as error:
        print(type(error).__name__, str(error).replace(hex(id(m))[2:], 'ID').split("id='")[0])


m = Mock(name='thing')
m(1, a=2)
m.sub.deep(3)
m.sub(4)
print(m.mock_calls, m.method_calls, m.call_args, m.call_args.args, m.call_args.kwargs, m.call_count, m.called, m.call_args_list, m.sub.mock_calls)
attempt(m.assert_called_with, 1, a=3)
attempt(m.assert_called_once_with, 2)
attempt(m.assert_not_called)
attempt(m.assert_any_call, 9)
attempt(m.assert_has_calls, [call(1, a=2), call(5)])
attempt(m.assert_has_calls, [call(1, a=2), call.sub(4)], any_order=True)
attempt(m.nope.assert_called)
attempt(m.nope.assert_called_once)
attempt(m.nope.assert_called_with, 1)
m()
attempt(m.assert_called_once)
attempt(m.assert_called_once_with, 1)
attempt(lambda: m.assert_called_wiht)
attempt(lambda: m.asert_called)
attempt(lambda: m.called_once)
attempt(lambda: Mock(unsafe=True).assert_foo is not None)


class Spec:
    attr = 5

    def method(self, a, b=1):
        pass

    async def coro(self, x):
        pass

    @property
    def prop(self):
        return 1


s = Mock(spec=Spec)
attempt(lambda: s.nope)
attempt(lambda: setattr(s, 'new', 1))
attempt(lambda: setattr(Mock(spec_set=Spec), 'new', 1))
attempt(lambda: isinstance(s, Spec))
attempt(lambda: type(s.coro).__name__)
attempt(lambda: s.method(1, 2, 3, 4))
a = create_autospec(Spec)
attempt(lambda: a.method(1))
attempt(lambda: a().method(1, 2, 3))
attempt(lambda: a().method(1, c=2))
attempt(lambda: a(5))
attempt(lambda: a().method.assert_called_with(1))
f = create_autospec(lambda x, *, y=1: 0, return_value=7)
attempt(f, 1, y=2)
attempt(f)
attempt(lambda: f.mock_calls)
attempt(lambda: create_autospec(5).real)
effects = Mock(side_effect=[1, ValueError('second'), KeyError, DEFAULT], return_value='rv')
for _ in range(5):
    attempt(effects)
attempt(Mock(side_effect=lambda x: DEFAULT if x else x * 2, return_value='r'), 0)
attempt(Mock(side_effect=ZeroDivisionError))
m = MagicMock(**{'a.b.return_value': 3, 'c': 4})
m.configure_mock(**{'d.side_effect': KeyError('k')})
attempt(m.a.b)
attempt(m.d)
print(m.c, len(m), bool(m), int(m), m[1] is m[2], 5 in m, list(m), str(m).startswith('<MagicMock'), m == m, m != 1, hash(m) == hash(m), m.__enter__() is not None, float(m), complex(m), m.__bool__.return_value, m + 1 is not None, -m is not None)
m.__getitem__.side_effect = lambda k: k * 2
m.__len__.return_value = 9
print(m[4], len(m))
attempt(lambda: m < 1)
parent = Mock()
child = Mock(name='kid')
parent.attach_mock(child, 'c')
child(1)
parent.other(2)
print(parent.mock_calls, child._mock_name if False else '')
mock.seal(parent)
attempt(lambda: parent.fresh)
attempt(parent.c, 5)
parent.reset_mock()
print(parent.mock_calls, parent.c.called)
r = Mock(return_value=5, side_effect=[1])
r.reset_mock(return_value=True, side_effect=True)
print(r.side_effect, type(r()).__name__)
p = PropertyMock(return_value=3)
type(m).prop = p
print(m.prop, p.mock_calls)
m.prop = 9
print(p.mock_calls, ANY == 5, call(1) == call(1), call(1) != call(2), call.a.b(1).c, call(1, x=2)[1:], sentinel.foo, sentinel.foo is sentinel.foo, repr(ANY), call.x == ('x', (), {}), call(ANY) == call(7))
attempt(NonCallableMock())
attempt(lambda: Mock(wraps=len)([1, 2]))
attempt(lambda: Mock(wraps=[3]).index(3))
w = Mock(wraps=Spec())
w.method.return_value = 'own'
attempt(w.method, 1)
attempt(lambda: del_(Mock()))


def del_(x):
    del x.gone
    return x.gone


attempt(del_, Mock())
print(mock.mock_open(read_data='a\nb')().readlines(), Mock(spec=['a', 'b']).a is not None, dir(Mock(spec=['a', 'b'])).count('a'))

# output:
# [call(1, a=2), call.sub.deep(3), call.sub(4)] [call.sub.deep(3), call.sub(4)] call(1, a=2) (1,) {'a': 2} 1 True [call(1, a=2)] [call.deep(3), call(4)]
# AssertionError expected call not found.
# Expected: thing(1, a=3)
#   Actual: thing(1, a=2)
# AssertionError expected call not found.
# Expected: thing(2)
#   Actual: thing(1, a=2)
# AssertionError Expected 'thing' to not have been called. Called 1 times.
# Calls: [call(1, a=2), call.sub.deep(3), call.sub(4)].
# AssertionError thing(9) call not found
# AssertionError Calls not found.
# Expected: [call(1, a=2), call(5)]
#   Actual: [call(1, a=2), call.sub.deep(3), call.sub(4)]
# None
# AssertionError Expected 'nope' to have been called.
# AssertionError Expected 'nope' to have been called once. Called 0 times.
# AssertionError expected call not found.
# Expected: nope(1)
#   Actual: not called.
# AssertionError Expected 'thing' to have been called once. Called 2 times.
# Calls: [call(1, a=2), call.sub.deep(3), call.sub(4), call()].
# AssertionError Expected 'thing' to be called once. Called 2 times.
# Calls: [call(1, a=2), call.sub.deep(3), call.sub(4), call()].
# AttributeError 'assert_called_wiht' is not a valid assertion. Use a spec for the mock if 'assert_called_wiht' is meant to be an attribute.
# AttributeError 'asert_called' is not a valid assertion. Use a spec for the mock if 'asert_called' is meant to be an attribute.
# AttributeError 'called_once' is not a valid assertion. Use a spec for the mock if 'called_once' is meant to be an attribute.
# True
# AttributeError Mock object has no attribute 'nope'
# None
# AttributeError Mock object has no attribute 'new'
# True
# AsyncMock
# <Mock name='mock.method()'
# <MagicMock name='mock.method()'
# TypeError too many positional arguments
# TypeError got an unexpected keyword argument 'c'
# <NonCallableMagicMock name='mock()' spec='Spec'
# AssertionError expected call not found.
# Expected: method(1)
#   Actual: not called.
# 7
# TypeError missing a required argument: 'x'
# [call(1, y=2)]
# <NonCallableMagicMock name='mock.real' spec='int'
# 1
# ValueError second
# KeyError
# rv
# StopIteration
# 0
# ZeroDivisionError
# 3
# KeyError 'k'
# 4 0 True 1 True False [] True True True True True 1.0 1j True True True
# 8 9
# TypeError '<' not supported between instances of 'MagicMock' and 'int'
# [call.c(1), call.other(2)]
# AttributeError mock.fresh
# <Mock name='mock.c()'
# [] False
# None Mock
# 3 [call()]
# [call(), call(9)] True True True a.b().c ((1,), {'x': 2}) sentinel.foo True <ANY> True True
# TypeError 'NonCallableMock' object is not callable
# 2
# 0
# own
# NameError name 'del_' is not defined
# AttributeError gone
# ['a\n', 'b'] True 1
