# buffer=True: what tests print is kept, and shown with those that fail; what fixtures print; tb_locals; durations.
import io
import re
import sys
import unittest


class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print('class set up')

    def setUp(self):
        print('set up', self._testMethodName)

    def test_error(self):
        print('without newline', end='')
        print('to stderr', file=sys.stderr)
        secret = 5
        secret / 0

    def test_quiet(self):
        print('nobody sees this')

    def test_subs(self):
        for n in range(2):
            with self.subTest(n=n):
                print('in part', n)
                self.assertEqual(n, 0)


class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print('before it breaks')
        raise ValueError('broken')

    def test(self):
        pass


class Result(unittest.TextTestResult):
    def __init__(self, stream, descriptions, verbosity):
        super().__init__(stream, descriptions, verbosity)


def run(**options):
    stream = io.StringIO()
    real = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
    suite = unittest.TestSuite(map(unittest.defaultTestLoader.loadTestsFromTestCase, (T, Broken)))
    result = unittest.TextTestRunner(stream, **options).run(suite)
    shown, (sys.stdout, sys.stderr) = (sys.stdout.getvalue(), sys.stderr.getvalue()), real
    text = re.sub(r'\d\.\d{3}s', 'TIME', stream.getvalue())
    text = re.sub(r'  File "[^"]*"', '  File', text)
    print(options.keys(), shown, re.sub(r'0x[0-9a-f]+', '0x', text))


run(buffer=True)
run(tb_locals=True, resultclass=Result)
run(durations=2, verbosity=2, failfast=True)

result = unittest.TestResult()
result.buffer = True
before = sys.stdout
result.startTest(T('test_quiet'))
print('gone')
caught = sys.stdout is not before
result.stopTest(T('test_quiet'))
print(caught, sys.stdout is before, result._stdout_buffer.getvalue() == '')

# output:
# dict_keys(['buffer']) ('\nStdout:\nset up test_error\nwithout newline\n\nStdout:\nset up test_subs\nin part 0\nin part 1\n\nStdout:\nbefore it breaks\n', '\nStderr:\nto stderr\n') E.FE
# ======================================================================
# ERROR: test_error (__main__.T.test_error)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File, line 20, in test_error
#     secret / 0
#     ~~~~~~~^~~
# ZeroDivisionError: division by zero
#
# Stdout:
# set up test_error
# without newline
#
# Stderr:
# to stderr
#
# ======================================================================
# ERROR: setUpClass (__main__.Broken)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File, line 36, in setUpClass
#     raise ValueError('broken')
# ValueError: broken
#
# Stdout:
# before it breaks
#
# ======================================================================
# FAIL: test_subs (__main__.T.test_subs) (n=1)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File, line 29, in test_subs
#     self.assertEqual(n, 0)
#     ~~~~~~~~~~~~~~~~^^^^^^
# AssertionError: 1 != 0
#
# Stdout:
# set up test_subs
# in part 0
# in part 1
#
# ----------------------------------------------------------------------
# Ran 3 tests in TIME
#
# FAILED (failures=1, errors=2)
#
# dict_keys(['tb_locals', 'resultclass']) ('class set up\nset up test_error\nwithout newlineset up test_quiet\nnobody sees this\nset up test_subs\nin part 0\nin part 1\nbefore it breaks\n', 'to stderr\n') E.FE
# ======================================================================
# ERROR: test_error (__main__.T.test_error)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File, line 20, in test_error
#     secret / 0
#     ~~~~~~~^~~
#     secret = 5
#     self = <__main__.T testMethod=test_error>
# ZeroDivisionError: division by zero
#
# ======================================================================
# ERROR: setUpClass (__main__.Broken)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File, line 36, in setUpClass
#     raise ValueError('broken')
#     cls = <class '__main__.Broken'>
# ValueError: broken
#
# ======================================================================
# FAIL: test_subs (__main__.T.test_subs) (n=1)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File, line 29, in test_subs
#     self.assertEqual(n, 0)
#     ~~~~~~~~~~~~~~~~^^^^^^
#     n = 1
#     self = <__main__.T testMethod=test_subs>
# AssertionError: 1 != 0
#
# ----------------------------------------------------------------------
# Ran 3 tests in TIME
#
# FAILED (failures=1, errors=2)
#
# dict_keys(['durations', 'verbosity', 'failfast']) ('class set up\nset up test_error\nwithout newline', 'to stderr\n') test_error (__main__.T.test_error) ... ERROR
#
# ======================================================================
# ERROR: test_error (__main__.T.test_error)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File, line 20, in test_error
#     secret / 0
#     ~~~~~~~^~~
# ZeroDivisionError: division by zero
#
# Slowest test durations
# ----------------------------------------------------------------------
# TIME     test_error (__main__.T.test_error)
#
# ----------------------------------------------------------------------
# Ran 1 test in TIME
#
# FAILED (errors=1)
#
# True True True
