# The text of every assertion that fails, short and with msg, longMessage off, and in diffs of lists, dicts, sets and lines.
import unittest
import warnings
import logging


class T(unittest.TestCase):
    def runTest(self):
        pass


t = T()
cases = [('assertEqual', (1, 2)), ('assertEqual', ('a\nb', 'a\nc')), ('assertEqual', ([1, 2, 3], [1, 5])), ('assertEqual', ((1,), (2,))), ('assertEqual', ({'a': 1}, {'a': 2, 'b': 3})), ('assertEqual', ({1, 2}, {2, 3})), ('assertEqual', (frozenset('a'), frozenset('b'))), ('assertEqual', (1, '1')), ('assertEqual', ([], ())), ('assertNotEqual', (1, 1)), ('assertTrue', (0,)), ('assertFalse', ('x',)), ('assertIs', (1, 2)), ('assertIsNot', (None, None)), ('assertIsNone', (1,)), ('assertIsNotNone', (None,)), ('assertIn', (1, [2])), ('assertNotIn', (1, [1])), ('assertIsInstance', (1, str)), ('assertNotIsInstance', (1, int)), ('assertIsInstance', (1, (str, bytes))), ('assertAlmostEqual', (1, 1.1)), ('assertAlmostEqual', (1, 2, 3)),
         ('assertNotAlmostEqual', (1, 1.00000001)), ('assertGreater', (1, 2)), ('assertGreaterEqual', (1, 2)), ('assertLess', (2, 1)), ('assertLessEqual', (2, 1)), ('assertRegex', ('abc', 'x+')), ('assertNotRegex', ('abc', 'b')), ('assertCountEqual', ([1, 2, 2], [2, 3])), ('assertSequenceEqual', ([1], (1, 2))), ('assertListEqual', ([1], [2])), ('assertTupleEqual', ((1,), [1])), ('assertSetEqual', ({1}, [1])), ('assertDictEqual', ({1: 2}, [1])), ('assertMultiLineEqual', ('a\n', 'b\n')), ('assertMultiLineEqual', (1, 'b')), ('assertHasAttr', (1, 'nope')), ('assertNotHasAttr', (1, 'real')), ('assertStartsWith', ('abc', 'b')), ('assertStartsWith', ('abc', ('x', 'y'))), ('assertNotStartsWith', ('abc', 'a')), ('assertEndsWith', ('abc', 'b')), ('assertNotEndsWith', (b'abc', b'c')), ('assertStartsWith', (b'abc', 'a')), ('assertStartsWith', (5, 'a')), ('assertIsSubclass', (int, str)), ('assertIsSubclass', (5, str)), ('assertNotIsSubclass', (bool, int)), ('fail', ())]
for name, args in cases:
    for msg in (None, 'my message'):
        for long in (True, False) if msg else (True,):
            t.longMessage = long
            try:
                getattr(t, name)(*args, msg) if name == 'fail' else getattr(t, name)(*args, msg=msg)
                print(name, args, 'passed')
            except AssertionError as error:
                print(name, msg, long, '|', str(error))
            except TypeError as error:
                print(name, 'TypeError', error)
t.longMessage = True
for call in (lambda: t.assertAlmostEqual(1, 1.1, delta=0.01), lambda: t.assertAlmostEqual(1, 1.5, places=0), lambda: t.assertNotAlmostEqual(1, 1.1, delta=1), lambda: t.assertAlmostEqual(1, 2, places=1, delta=1), lambda: t.assertNotAlmostEqual(1, 2, places=1, delta=1), lambda: t.assertRaises(ValueError, int, '1'), lambda: t.assertRaises(ValueError), lambda: t.assertRaises(5, int), lambda: t.assertRaises(ValueError, nope=1), lambda: t.assertRaisesRegex(ValueError, 'x', int, 'q'), lambda: t.assertRaisesRegex(ValueError, 'x'), lambda: t.assertWarns(UserWarning, int), lambda: t.assertWarnsRegex(UserWarning, 'x', warnings.warn, 'abc'), lambda: t.assertWarns('x', int), lambda: t.skipTest('why'), lambda: t.assertEqual('x' * 700, 'y' * 700), lambda: t.assertIn('x' * 100, 'y' * 100), lambda: t.assertCountEqual([[1]], [[2]]), lambda: t.assertCountEqual(5, [1])):
    try:
        result = call()
        print("result", result is None)
    except Exception as error:
        print(type(error).__name__, str(error)[:300])
for body in (lambda: None, lambda: int('x'), lambda: {}['k']):
    try:
        with t.assertRaises(ValueError, msg='in with') as context:
            body()
        print(repr(context.exception), context.exception.__traceback__)
    except Exception as error:
        print(type(error).__name__, error)
try:
    with t.assertLogs('x', 'ERROR') as logs:
        logging.getLogger('x').info('no')
except AssertionError as error:
    print(error)
with t.assertLogs() as logs:
    logging.getLogger('y').warning('hi %s', 'there')
print(logs.output, logs.records[0].getMessage())
try:
    with t.assertNoLogs(level='INFO'):
        logging.getLogger('z').error('oops')
except AssertionError as error:
    print(error)
with t.assertWarns((UserWarning, DeprecationWarning)) as w:
    warnings.warn('deprecated', DeprecationWarning)
print(w.warning, w.filename.endswith('.py'), w.lineno)

# output:
# assertEqual None True | 1 != 2
# assertEqual my message True | 1 != 2 : my message
# assertEqual my message False | my message
# assertEqual None True | 'a\nb' != 'a\nc'
#   a
# - b
# + c
#
# assertEqual my message True | 'a\nb' != 'a\nc'
#   a
# - b
# + c
#  : my message
# assertEqual my message False | my message
# assertEqual None True | Lists differ: [1, 2, 3] != [1, 5]
#
# First differing element 1:
# 2
# 5
#
# First list contains 1 additional elements.
# First extra element 2:
# 3
#
# - [1, 2, 3]
# + [1, 5]
# assertEqual my message True | Lists differ: [1, 2, 3] != [1, 5]
#
# First differing element 1:
# 2
# 5
#
# First list contains 1 additional elements.
# First extra element 2:
# 3
#
# - [1, 2, 3]
# + [1, 5] : my message
# assertEqual my message False | my message
# assertEqual None True | Tuples differ: (1,) != (2,)
#
# First differing element 0:
# 1
# 2
#
# - (1,)
# ?  ^
#
# + (2,)
# ?  ^
#
# assertEqual my message True | Tuples differ: (1,) != (2,)
#
# First differing element 0:
# 1
# 2
#
# - (1,)
# ?  ^
#
# + (2,)
# ?  ^
#  : my message
# assertEqual my message False | my message
# assertEqual None True | {'a': 1} != {'a': 2, 'b': 3}
# - {'a': 1}
# + {'a': 2, 'b': 3}
# assertEqual my message True | {'a': 1} != {'a': 2, 'b': 3}
# - {'a': 1}
# + {'a': 2, 'b': 3} : my message
# assertEqual my message False | my message
# assertEqual None True | Items in the first set but not the second:
# 1
# Items in the second set but not the first:
# 3
# assertEqual my message True | Items in the first set but not the second:
# 1
# Items in the second set but not the first:
# 3 : my message
# assertEqual my message False | my message
# assertEqual None True | Items in the first set but not the second:
# 'a'
# Items in the second set but not the first:
# 'b'
# assertEqual my message True | Items in the first set but not the second:
# 'a'
# Items in the second set but not the first:
# 'b' : my message
# assertEqual my message False | my message
# assertEqual None True | 1 != '1'
# assertEqual my message True | 1 != '1' : my message
# assertEqual my message False | my message
# assertEqual None True | [] != ()
# assertEqual my message True | [] != () : my message
# assertEqual my message False | my message
# assertNotEqual None True | 1 == 1
# assertNotEqual my message True | 1 == 1 : my message
# assertNotEqual my message False | my message
# assertTrue None True | 0 is not true
# assertTrue my message True | 0 is not true : my message
# assertTrue my message False | my message
# assertFalse None True | 'x' is not false
# assertFalse my message True | 'x' is not false : my message
# assertFalse my message False | my message
# assertIs None True | 1 is not 2
# assertIs my message True | 1 is not 2 : my message
# assertIs my message False | my message
# assertIsNot None True | unexpectedly identical: None
# assertIsNot my message True | unexpectedly identical: None : my message
# assertIsNot my message False | my message
# assertIsNone None True | 1 is not None
# assertIsNone my message True | 1 is not None : my message
# assertIsNone my message False | my message
# assertIsNotNone None True | unexpectedly None
# assertIsNotNone my message True | unexpectedly None : my message
# assertIsNotNone my message False | my message
# assertIn None True | 1 not found in [2]
# assertIn my message True | 1 not found in [2] : my message
# assertIn my message False | my message
# assertNotIn None True | 1 unexpectedly found in [1]
# assertNotIn my message True | 1 unexpectedly found in [1] : my message
# assertNotIn my message False | my message
# assertIsInstance None True | 1 is not an instance of <class 'str'>
# assertIsInstance my message True | 1 is not an instance of <class 'str'> : my message
# assertIsInstance my message False | my message
# assertNotIsInstance None True | 1 is an instance of <class 'int'>
# assertNotIsInstance my message True | 1 is an instance of <class 'int'> : my message
# assertNotIsInstance my message False | my message
# assertIsInstance None True | 1 is not an instance of any of (<class 'str'>, <class 'bytes'>)
# assertIsInstance my message True | 1 is not an instance of any of (<class 'str'>, <class 'bytes'>) : my message
# assertIsInstance my message False | my message
# assertAlmostEqual None True | 1 != 1.1 within 7 places (0.10000000000000009 difference)
# assertAlmostEqual my message True | 1 != 1.1 within 7 places (0.10000000000000009 difference) : my message
# assertAlmostEqual my message False | my message
# assertAlmostEqual None True | 1 != 2 within 3 places (1 difference)
# assertAlmostEqual my message True | 1 != 2 within 3 places (1 difference) : my message
# assertAlmostEqual my message False | my message
# assertNotAlmostEqual None True | 1 == 1.00000001 within 7 places
# assertNotAlmostEqual my message True | 1 == 1.00000001 within 7 places : my message
# assertNotAlmostEqual my message False | my message
# assertGreater None True | 1 not greater than 2
# assertGreater my message True | 1 not greater than 2 : my message
# assertGreater my message False | my message
# assertGreaterEqual None True | 1 not greater than or equal to 2
# assertGreaterEqual my message True | 1 not greater than or equal to 2 : my message
# assertGreaterEqual my message False | my message
# assertLess None True | 2 not less than 1
# assertLess my message True | 2 not less than 1 : my message
# assertLess my message False | my message
# assertLessEqual None True | 2 not less than or equal to 1
# assertLessEqual my message True | 2 not less than or equal to 1 : my message
# assertLessEqual my message False | my message
# assertRegex None True | Regex didn't match: 'x+' not found in 'abc'
# assertRegex my message True | Regex didn't match: 'x+' not found in 'abc' : my message
# assertRegex my message False | my message
# assertNotRegex None True | Regex matched: 'b' matches 'b' in 'abc'
# assertNotRegex my message True | Regex matched: 'b' matches 'b' in 'abc' : my message
# assertNotRegex my message False | my message
# assertCountEqual None True | Element counts were not equal:
# First has 1, Second has 0:  1
# First has 2, Second has 1:  2
# First has 0, Second has 1:  3
# assertCountEqual my message True | Element counts were not equal:
# First has 1, Second has 0:  1
# First has 2, Second has 1:  2
# First has 0, Second has 1:  3 : my message
# assertCountEqual my message False | my message
# assertSequenceEqual None True | Sequences differ: [1] != (1, 2)
#
# Second sequence contains 1 additional elements.
# First extra element 1:
# 2
#
# - [1]
# + (1, 2)
# assertSequenceEqual my message True | Sequences differ: [1] != (1, 2)
#
# Second sequence contains 1 additional elements.
# First extra element 1:
# 2
#
# - [1]
# + (1, 2) : my message
# assertSequenceEqual my message False | my message
# assertListEqual None True | Lists differ: [1] != [2]
#
# First differing element 0:
# 1
# 2
#
# - [1]
# + [2]
# assertListEqual my message True | Lists differ: [1] != [2]
#
# First differing element 0:
# 1
# 2
#
# - [1]
# + [2] : my message
# assertListEqual my message False | my message
# assertTupleEqual None True | Second sequence is not a tuple: [1]
# assertTupleEqual my message True | Second sequence is not a tuple: [1]
# assertTupleEqual my message False | Second sequence is not a tuple: [1]
# assertSetEqual None True | second argument does not support set difference: 'list' object has no attribute 'difference'
# assertSetEqual my message True | second argument does not support set difference: 'list' object has no attribute 'difference'
# assertSetEqual my message False | second argument does not support set difference: 'list' object has no attribute 'difference'
# assertDictEqual None True | [1] is not an instance of <class 'dict'> : Second argument is not a dictionary
# assertDictEqual my message True | [1] is not an instance of <class 'dict'> : Second argument is not a dictionary
# assertDictEqual my message False | Second argument is not a dictionary
# assertMultiLineEqual None True | 'a\n' != 'b\n'
# - a
# + b
#
# assertMultiLineEqual my message True | 'a\n' != 'b\n'
# - a
# + b
#  : my message
# assertMultiLineEqual my message False | my message
# assertMultiLineEqual None True | 1 is not an instance of <class 'str'> : First argument is not a string
# assertMultiLineEqual my message True | 1 is not an instance of <class 'str'> : First argument is not a string
# assertMultiLineEqual my message False | First argument is not a string
# assertHasAttr None True | 'int' object has no attribute 'nope'
# assertHasAttr my message True | 'int' object has no attribute 'nope' : my message
# assertHasAttr my message False | my message
# assertNotHasAttr None True | 'int' object has unexpected attribute 'real'
# assertNotHasAttr my message True | 'int' object has unexpected attribute 'real' : my message
# assertNotHasAttr my message False | my message
# assertStartsWith None True | 'abc' doesn't start with 'b'
# assertStartsWith my message True | 'abc' doesn't start with 'b' : my message
# assertStartsWith my message False | my message
# assertStartsWith None True | 'abc' doesn't start with any of ('x', 'y')
# assertStartsWith my message True | 'abc' doesn't start with any of ('x', 'y') : my message
# assertStartsWith my message False | my message
# assertNotStartsWith None True | 'abc' starts with 'a'
# assertNotStartsWith my message True | 'abc' starts with 'a' : my message
# assertNotStartsWith my message False | my message
# assertEndsWith None True | 'abc' doesn't end with 'b'
# assertEndsWith my message True | 'abc' doesn't end with 'b' : my message
# assertEndsWith my message False | my message
# assertNotEndsWith None True | b'abc' ends with b'c'
# assertNotEndsWith my message True | b'abc' ends with b'c' : my message
# assertNotEndsWith my message False | my message
# assertStartsWith None True | Expected str, not bytes
# assertStartsWith my message True | Expected str, not bytes : my message
# assertStartsWith my message False | my message
# assertStartsWith None True | Expected str, not int
# assertStartsWith my message True | Expected str, not int : my message
# assertStartsWith my message False | my message
# assertIsSubclass None True | <class 'int'> is not a subclass of <class 'str'>
# assertIsSubclass my message True | <class 'int'> is not a subclass of <class 'str'> : my message
# assertIsSubclass my message False | my message
# assertIsSubclass None True | 5 is not a class
# assertIsSubclass my message True | 5 is not a class : my message
# assertIsSubclass my message False | my message
# assertNotIsSubclass None True | <class 'bool'> is a subclass of <class 'int'>
# assertNotIsSubclass my message True | <class 'bool'> is a subclass of <class 'int'> : my message
# assertNotIsSubclass my message False | my message
# fail None True | None
# fail my message True | my message
# fail my message False | my message
# AssertionError 1 != 1.1 within 0.01 delta (0.10000000000000009 difference)
# result True
# AssertionError 1 == 1.1 within 1 delta (0.10000000000000009 difference)
# TypeError specify delta or places not both
# TypeError specify delta or places not both
# AssertionError ValueError not raised by int
# result False
# TypeError assertRaises() arg 1 must be an exception type or tuple of exception types
# TypeError 'nope' is an invalid keyword argument for this function
# AssertionError "x" does not match "invalid literal for int() with base 10: 'q'"
# result False
# AssertionError UserWarning not triggered by int
# AssertionError "x" does not match "abc"
# TypeError assertWarns() arg 1 must be a warning type or tuple of warning types
# SkipTest why
# AssertionError 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx[655 chars]xxxx' != 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy[655 chars]yyyy'
# Diff is 1407 characters long. Set self.maxDiff to None to see it.
# AssertionError 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' not found in 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
# AssertionError Element counts were not equal:
# First has 1, Second has 0:  [1]
# First has 0, Second has 1:  [2]
# TypeError 'int' object is not iterable
# AssertionError ValueError not raised : in with
# ValueError("invalid literal for int() with base 10: 'x'") None
# KeyError 'k'
# no logs of level ERROR or higher triggered on x
# ['WARNING:y:hi there'] hi there
# Unexpected logs found: ['ERROR:z:oops']
# deprecated True 54
