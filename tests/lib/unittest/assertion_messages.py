# The message of every assertion that fails.
import unittest

t = unittest.TestCase()
t.maxDiff = 200


class Own(Exception):
    pass


def raises(kind):
    raise kind('text here')


for name, args in (('assertEqual', (1, 2)), ('assertEqual', ('a\nb', 'a\nc')), ('assertEqual', ([1, 2], [1, 3])), ('assertEqual', ((1,), (1, 2))), ('assertEqual', ({'a': 1}, {'a': 2})), ('assertEqual', ({1}, {2})), ('assertEqual', (1, 2, 'custom')), ('assertNotEqual', (1, 1)), ('assertTrue', (0,)), ('assertFalse', ([1],)), ('assertIs', (1, 'x')), ('assertIsNot', (None, None)), ('assertIsNone', (1,)), ('assertIsNotNone', (None,)), ('assertIn', (1, [2])), ('assertNotIn', ('a', 'abc')), ('assertIsInstance', (1, str)), ('assertNotIsInstance', (1, int)), ('assertAlmostEqual', (1, 1.1)), ('assertAlmostEqual', (1, 2, None, None, 0.5)), ('assertNotAlmostEqual', (1, 1.00000001)), ('assertGreater', (1, 2)), ('assertGreaterEqual', (1, 2)), ('assertLess', (2, 1)), ('assertLessEqual', (2, 1)), ('assertRegex', ('abc', 'x+')), ('assertNotRegex', ('abc', 'b')), ('assertCountEqual', ([1, 2, 2], [2, 1])), ('assertMultiLineEqual', ('x', 'y')), ('assertSequenceEqual', ([1], (2,))), ('assertDictEqual', ({'k': 1}, {})), ('assertSetEqual', ({1, 2}, {2})), ('assertRaises', (ValueError, int, '5')), ('assertRaisesRegex', (ValueError, 'nope', raises, ValueError)), ('assertWarns', (UserWarning, int)), ('assertHasAttr', (1, 'zz')), ('assertStartsWith', ('abc', 'x')), ('assertEndsWith', ('abc', 'x')), ('assertIsSubclass', (int, str)), ('assertNotStartsWith', ('abc', 'a')), ('fail', ()), ('assertListEqual', ([1], 'x'))):
    try:
        getattr(t, name)(*args)
        print(name, 'passed')
    except AssertionError as error:
        print(name, '|', error)
with t.assertRaises(Own) as caught:
    raise Own('x')
print(repr(caught.exception))
try:
    with t.assertRaises(Own):
        raise KeyError('other')
except KeyError as error:
    print('through', error)
for call in (lambda: t.assertRaises(5), lambda: t.assertRaises(Own, msg='m').__enter__() and None, lambda: t.assertLogs('x').__enter__(), lambda: t.assertAlmostEqual(1, 2, places=1, delta=1)):
    try:
        print(type(call()).__name__)
    except Exception as error:
        print(type(error).__name__, error)

# output:
# assertEqual | 1 != 2
# assertEqual | 'a\nb' != 'a\nc'
#   a
# - b
# + c
#
# assertEqual | Lists differ: [1, 2] != [1, 3]
#
# First differing element 1:
# 2
# 3
#
# - [1, 2]
# ?     ^
#
# + [1, 3]
# ?     ^
#
# assertEqual | Tuples differ: (1,) != (1, 2)
#
# Second tuple contains 1 additional elements.
# First extra element 1:
# 2
#
# - (1,)
# + (1, 2)
# ?    ++
#
# assertEqual | {'a': 1} != {'a': 2}
# - {'a': 1}
# ?       ^
#
# + {'a': 2}
# ?       ^
#
# assertEqual | Items in the first set but not the second:
# 1
# Items in the second set but not the first:
# 2
# assertEqual | 1 != 2 : custom
# assertNotEqual | 1 == 1
# assertTrue | 0 is not true
# assertFalse | [1] is not false
# assertIs | 1 is not 'x'
# assertIsNot | unexpectedly identical: None
# assertIsNone | 1 is not None
# assertIsNotNone | unexpectedly None
# assertIn | 1 not found in [2]
# assertNotIn | 'a' unexpectedly found in 'abc'
# assertIsInstance | 1 is not an instance of <class 'str'>
# assertNotIsInstance | 1 is an instance of <class 'int'>
# assertAlmostEqual | 1 != 1.1 within 7 places (0.10000000000000009 difference)
# assertAlmostEqual | 1 != 2 within 0.5 delta (1 difference)
# assertNotAlmostEqual | 1 == 1.00000001 within 7 places
# assertGreater | 1 not greater than 2
# assertGreaterEqual | 1 not greater than or equal to 2
# assertLess | 2 not less than 1
# assertLessEqual | 2 not less than or equal to 1
# assertRegex | Regex didn't match: 'x+' not found in 'abc'
# assertNotRegex | Regex matched: 'b' matches 'b' in 'abc'
# assertCountEqual | Element counts were not equal:
# First has 2, Second has 1:  2
# assertMultiLineEqual | 'x' != 'y'
# - x
# + y
#
# assertSequenceEqual | Sequences differ: [1] != (2,)
#
# First differing element 0:
# 1
# 2
#
# - [1]
# + (2,)
# assertDictEqual | {'k': 1} != {}
# - {'k': 1}
# + {}
# assertSetEqual | Items in the first set but not the second:
# 1
# assertRaises | ValueError not raised by int
# assertRaisesRegex | "nope" does not match "text here"
# assertWarns | UserWarning not triggered by int
# assertHasAttr | 'int' object has no attribute 'zz'
# assertStartsWith | 'abc' doesn't start with 'x'
# assertEndsWith | 'abc' doesn't end with 'x'
# assertIsSubclass | <class 'int'> is not a subclass of <class 'str'>
# assertNotStartsWith | 'abc' starts with 'a'
# fail | None
# assertListEqual | Second sequence is not a list: 'x'
# Own('x')
# through 'other'
# TypeError assertRaises() arg 1 must be an exception type or tuple of exception types
# NoneType
# _LoggingWatcher
# TypeError specify delta or places not both
