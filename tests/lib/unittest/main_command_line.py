# unittest.main(): what the options do, which tests run, and the status at the end.
import contextlib
import io
import re
import sys
import types
import unittest


class A(unittest.TestCase):
    def test_good(self):
        pass

    def test_other(self):
        pass


class B(unittest.TestCase):
    def test_bad(self):
        self.fail('bad')

    def test_good(self):
        print('printed')


def suite():
    return unittest.TestSuite([A('test_good'), B('test_good')])


def run(*args, **options):
    err, out = io.StringIO(), io.StringIO()
    with contextlib.redirect_stderr(err), contextlib.redirect_stdout(out):
        try:
            program = unittest.main(argv=['prog', *args], **options)
            status = 'returned', program.result.testsRun, program.verbosity, program.testNamePatterns
        except SystemExit as end:
            status = 'exit', end.code
        except Exception as error:
            status = type(error).__name__, str(error)
    lines = [re.sub(r'in \d.\d+s', 'in TIME', line) for line in err.getvalue().splitlines() if not line.startswith('  ')]
    print(args, options.keys(), status)
    for line in lines + out.getvalue().splitlines():
        print('   |', line.rstrip())


run()
run('-v', 'A')
run('-q', 'A.test_good', 'B.test_good')
run('suite', '-v')
run('-k', 'good')
run('-k', '*A.test_o*', '-k', 'bad', '-f')
run('--failfast', 'B')
run('-b', 'B.test_good', 'B.test_bad', exit=False)
run('--nope')
run('-f', failfast=True)
run('C')
run('A.nope')
run(defaultTest='B.test_good', verbosity=2)
run(defaultTest=('A', 'B.test_good'))
run('B.test_good', defaultTest='A')
run(module=types.ModuleType('empty'))
run(module='os.path', exit=False)
run('-k', 'no such test')
print(unittest.TestProgram is unittest.main, sys.modules['unittest.main'].main is unittest.main, unittest.main.__name__, unittest.main.__module__)

# output:
# () dict_keys([]) ('exit', 1)
#    | ..F.
#    | ======================================================================
#    | FAIL: test_bad (__main__.B.test_bad)
#    | ----------------------------------------------------------------------
#    | Traceback (most recent call last):
#    | AssertionError: bad
#    |
#    | ----------------------------------------------------------------------
#    | Ran 4 tests in TIME
#    |
#    | FAILED (failures=1)
#    | printed
# ('-v', 'A') dict_keys([]) ('exit', 0)
#    | test_good (__main__.A.test_good) ... ok
#    | test_other (__main__.A.test_other) ... ok
#    |
#    | ----------------------------------------------------------------------
#    | Ran 2 tests in TIME
#    |
#    | OK
# ('-q', 'A.test_good', 'B.test_good') dict_keys([]) ('exit', 0)
#    | ----------------------------------------------------------------------
#    | Ran 2 tests in TIME
#    |
#    | OK
#    | printed
# ('suite', '-v') dict_keys([]) ('exit', 0)
#    | test_good (__main__.A.test_good) ... ok
#    | test_good (__main__.B.test_good) ... ok
#    |
#    | ----------------------------------------------------------------------
#    | Ran 2 tests in TIME
#    |
#    | OK
#    | printed
# ('-k', 'good') dict_keys([]) ('exit', 0)
#    | ..
#    | ----------------------------------------------------------------------
#    | Ran 2 tests in TIME
#    |
#    | OK
#    | printed
# ('-k', '*A.test_o*', '-k', 'bad', '-f') dict_keys([]) ('exit', 1)
#    | .F
#    | ======================================================================
#    | FAIL: test_bad (__main__.B.test_bad)
#    | ----------------------------------------------------------------------
#    | Traceback (most recent call last):
#    | AssertionError: bad
#    |
#    | ----------------------------------------------------------------------
#    | Ran 2 tests in TIME
#    |
#    | FAILED (failures=1)
# ('--failfast', 'B') dict_keys([]) ('exit', 1)
#    | F
#    | ======================================================================
#    | FAIL: test_bad (__main__.B.test_bad)
#    | ----------------------------------------------------------------------
#    | Traceback (most recent call last):
#    | AssertionError: bad
#    |
#    | ----------------------------------------------------------------------
#    | Ran 1 test in TIME
#    |
#    | FAILED (failures=1)
# ('-b', 'B.test_good', 'B.test_bad') dict_keys(['exit']) ('returned', 2, 1, [])
#    | .F
#    | ======================================================================
#    | FAIL: test_bad (__main__.B.test_bad)
#    | ----------------------------------------------------------------------
#    | Traceback (most recent call last):
#    | AssertionError: bad
#    |
#    | ----------------------------------------------------------------------
#    | Ran 2 tests in TIME
#    |
#    | FAILED (failures=1)
# ('--nope',) dict_keys([]) ('exit', 2)
#    | usage: prog [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b]
#    | prog: error: unrecognized arguments: --nope
# ('-f',) dict_keys(['failfast']) ('exit', 2)
#    | usage: prog [-h] [-v] [-q] [--locals] [--durations N] [-c] [-b]
#    | prog: error: unrecognized arguments: -f
# ('C',) dict_keys([]) ('exit', 1)
#    | E
#    | ======================================================================
#    | ERROR: C (unittest.loader._FailedTest.C)
#    | ----------------------------------------------------------------------
#    | AttributeError: module '__main__' has no attribute 'C'
#    |
#    | ----------------------------------------------------------------------
#    | Ran 1 test in TIME
#    |
#    | FAILED (errors=1)
# ('A.nope',) dict_keys([]) ('exit', 1)
#    | E
#    | ======================================================================
#    | ERROR: nope (unittest.loader._FailedTest.nope)
#    | ----------------------------------------------------------------------
#    | AttributeError: type object 'A' has no attribute 'nope'
#    |
#    | ----------------------------------------------------------------------
#    | Ran 1 test in TIME
#    |
#    | FAILED (errors=1)
# () dict_keys(['defaultTest', 'verbosity']) ('exit', 0)
#    | test_good (__main__.B.test_good) ... ok
#    |
#    | ----------------------------------------------------------------------
#    | Ran 1 test in TIME
#    |
#    | OK
#    | printed
# () dict_keys(['defaultTest']) ('exit', 0)
#    | ..
#    | ----------------------------------------------------------------------
#    | Ran 2 tests in TIME
#    |
#    | OK
#    | printed
# ('B.test_good',) dict_keys(['defaultTest']) ('exit', 0)
#    | .
#    | ----------------------------------------------------------------------
#    | Ran 1 test in TIME
#    |
#    | OK
#    | printed
# () dict_keys(['module']) ('exit', 5)
#    |
#    | ----------------------------------------------------------------------
#    | Ran 0 tests in TIME
#    |
#    | NO TESTS RAN
# () dict_keys(['module', 'exit']) ('returned', 0, 1, [])
#    |
#    | ----------------------------------------------------------------------
#    | Ran 0 tests in TIME
#    |
#    | NO TESTS RAN
# ('-k', 'no such test') dict_keys([]) ('exit', 5)
#    |
#    | ----------------------------------------------------------------------
#    | Ran 0 tests in TIME
#    |
#    | NO TESTS RAN
# True True TestProgram unittest.main
