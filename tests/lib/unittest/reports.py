# What the text runner prints: dots, letters, failures, errors, skips, expected failures, subtests, verbosity.
import io
import re
import unittest


class T(unittest.TestCase):
    def test_pass(self):
        "First line of doc."

    def test_fail(self):
        self.assertEqual([1, 2, 3], [1, 2, 4])

    def test_error(self):
        {}['k']

    @unittest.skip('no reason')
    def test_skip(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail('as expected')

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_sub(self):
        for i in range(3):
            with self.subTest('msg', i=i):
                self.assertNotEqual(i, 1)


for verbosity in (0, 1, 2):
    out = io.StringIO()
    result = unittest.TextTestRunner(out, verbosity=verbosity, failfast=False).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
    text = re.sub(r'in \d+\.\d+s', 'in TIME', out.getvalue())
    text = re.sub(r'  File ".*?/?(\w+\.py|<exec>)", line (\d+), in (\w+)\n(?:    .*\n)*?(?=\S)', r'  at line \2 in \3\n', text)
    print(text)
print(result, result.wasSuccessful(), result.testsRun, len(result.failures), len(result.errors), result.skipped[0][1], len(result.expectedFailures), len(result.unexpectedSuccesses))

# output:
# ======================================================================
# ERROR: test_error (__main__.T.test_error)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   at line 15 in test_error
# KeyError: 'k'
#
# ======================================================================
# FAIL: test_fail (__main__.T.test_fail)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   at line 12 in test_fail
# AssertionError: Lists differ: [1, 2, 3] != [1, 2, 4]
#
# First differing element 2:
# 3
# 4
#
# - [1, 2, 3]
# ?        ^
#
# + [1, 2, 4]
# ?        ^
#
#
# ======================================================================
# FAIL: test_sub (__main__.T.test_sub) [msg] (i=1)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   at line 32 in test_sub
# AssertionError: 1 == 1
#
# ======================================================================
# UNEXPECTED SUCCESS: test_unexpected (__main__.T.test_unexpected)
# ----------------------------------------------------------------------
# Ran 7 tests in TIME
#
# FAILED (failures=2, errors=1, skipped=1, expected failures=1, unexpected successes=1)
#
# ExF.sFu
# ======================================================================
# ERROR: test_error (__main__.T.test_error)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   at line 15 in test_error
# KeyError: 'k'
#
# ======================================================================
# FAIL: test_fail (__main__.T.test_fail)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   at line 12 in test_fail
# AssertionError: Lists differ: [1, 2, 3] != [1, 2, 4]
#
# First differing element 2:
# 3
# 4
#
# - [1, 2, 3]
# ?        ^
#
# + [1, 2, 4]
# ?        ^
#
#
# ======================================================================
# FAIL: test_sub (__main__.T.test_sub) [msg] (i=1)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   at line 32 in test_sub
# AssertionError: 1 == 1
#
# ======================================================================
# UNEXPECTED SUCCESS: test_unexpected (__main__.T.test_unexpected)
# ----------------------------------------------------------------------
# Ran 7 tests in TIME
#
# FAILED (failures=2, errors=1, skipped=1, expected failures=1, unexpected successes=1)
#
# test_error (__main__.T.test_error) ... ERROR
# test_expected (__main__.T.test_expected) ... expected failure
# test_fail (__main__.T.test_fail) ... FAIL
# test_pass (__main__.T.test_pass)
# First line of doc. ... ok
# test_skip (__main__.T.test_skip) ... skipped 'no reason'
# test_sub (__main__.T.test_sub) ...
#   test_sub (__main__.T.test_sub) [msg] (i=1) ... FAIL
# test_unexpected (__main__.T.test_unexpected) ... unexpected success
#
# ======================================================================
# ERROR: test_error (__main__.T.test_error)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   at line 15 in test_error
# KeyError: 'k'
#
# ======================================================================
# FAIL: test_fail (__main__.T.test_fail)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   at line 12 in test_fail
# AssertionError: Lists differ: [1, 2, 3] != [1, 2, 4]
#
# First differing element 2:
# 3
# 4
#
# - [1, 2, 3]
# ?        ^
#
# + [1, 2, 4]
# ?        ^
#
#
# ======================================================================
# FAIL: test_sub (__main__.T.test_sub) [msg] (i=1)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   at line 32 in test_sub
# AssertionError: 1 == 1
#
# ======================================================================
# UNEXPECTED SUCCESS: test_unexpected (__main__.T.test_unexpected)
# ----------------------------------------------------------------------
# Ran 7 tests in TIME
#
# FAILED (failures=2, errors=1, skipped=1, expected failures=1, unexpected successes=1)
#
# <unittest.runner.TextTestResult run=7 errors=1 failures=2> False 7 2 1 no reason 1 1
