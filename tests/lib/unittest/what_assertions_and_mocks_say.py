"""What assertions say of values of the wrong kind, tests that answer something, and mocks that stand for anything."""
import io
import math
import unittest
import warnings
from unittest.mock import Mock, MagicMock, mock_open, patch, sentinel


class Case(unittest.TestCase):
    def test_value(self):
        return 1

    async def test_coroutine(self):
        pass


case = Case('test_value')


def shown(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, str(error).split('\n')[:2])


shown(case.assertSequenceEqual, [1], None)
shown(case.assertSequenceEqual, 5, [1])
shown(case.assertNotIsInstance, [], (int, list))
shown(case.assertNotIsSubclass, bool, (str, int))
shown(case.assertHasAttr, math, 'nothing')
shown(case.assertNotHasAttr, math, 'pi')
shown(case.assertRaisesRegex, ValueError, print)
shown(case.enterContext, 3)
shown(Case.enterClassContext, 'text')
shown(unittest.enterModuleContext, object())

with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter('always')
    unittest.TestSuite([Case('test_value'), Case('test_coroutine')]).run(unittest.TestResult())
for warning in told:
    if warning.category is DeprecationWarning:
        print(str(warning.message).partition('> ')[2])


class Asynchronous(unittest.IsolatedAsyncioTestCase):
    async def test_context(self):
        with self.assertRaises(TypeError) as caught:
            await self.enterAsyncContext(3)
        print(caught.exception)


unittest.TextTestRunner(stream=io.StringIO()).run(Asynchronous('test_context'))

mock = Mock(side_effect=sentinel.anything)
print(mock.side_effect)
mock.__class__ = int
print(isinstance(mock, int))
with patch('builtins.open', mock_open(read_data='one\ntwo')):
    with open('somewhere') as file:
        print(file.readlines())
for wrong in 'autospect', 'auto_spec':
    shown(patch, 'math.pi', **{wrong: True})

# output:
# AssertionError ['Second sequence has no length.    Non-sequence?', '- [1]']
# AssertionError ['First sequence has no length.    Non-sequence?', '- 5']
# AssertionError ["[] is an instance of <class 'list'>"]
# AssertionError ["<class 'bool'> is a subclass of <class 'int'>"]
# AssertionError ["module 'math' has no attribute 'nothing'"]
# AssertionError ["module 'math' has unexpected attribute 'pi'"]
# TypeError ['first argument must be string or compiled pattern']
# TypeError ["'builtins.int' object does not support the context manager protocol"]
# TypeError ["'builtins.str' object does not support the context manager protocol"]
# TypeError ["'builtins.object' object does not support the context manager protocol"]
# returned 'int')
# returned 'coroutine'). Maybe you forgot to use IsolatedAsyncioTestCase as the base class?
# 'builtins.int' object does not support the asynchronous context manager protocol
# sentinel.anything
# True
# ['one\n', 'two']
# RuntimeError ["'autospect' might be a typo; use unsafe=True if this is intended"]
# RuntimeError ["'auto_spec' might be a typo; use unsafe=True if this is intended"]
