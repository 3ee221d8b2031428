# python -m unittest: files that are named, found by pattern, in packages with load_tests, by their dotted name; none found.
import contextlib
import io
import os
import re
import sys
import tempfile
import unittest

files = {
    'test_one.py': 'import unittest\nclass A(unittest.TestCase):\n    def test_x(self): pass\n    def test_y(self): self.fail("y")\n',
    'more_checks.py': 'import unittest\nclass C(unittest.TestCase):\n    def test_c(self): pass\n    def check_d(self): pass\n',
    'below/__init__.py': '',
    'below/test_in.py': 'import unittest\nclass B(unittest.TestCase):\n    def test_z(self): pass\n',
    'own/__init__.py': 'import unittest\nclass D(unittest.TestCase):\n    def test_d(self): pass\ndef load_tests(loader, tests, pattern):\n    print("load_tests", tests.countTestCases(), pattern)\n    return tests\n',
    'own/test_never.py': 'raise RuntimeError("never imported")\n',
    'failing/__init__.py': 'def load_tests(loader, tests, pattern):\n    raise ValueError("no tests here")\n',
    'not-a-name/test_q.py': 'raise RuntimeError\n',
    'test-dash.py': 'raise RuntimeError\n',
}


def run(*args):
    err = io.StringIO()
    loader = unittest.TestLoader()
    with contextlib.redirect_stderr(err):
        try:
            unittest.main(module=None, argv=['python -m unittest', *args], testLoader=loader)
        except SystemExit as end:
            status = end.code
        except Exception as error:
            status = f'{type(error).__name__}: {error}'
    text = err.getvalue()
    print([os.path.basename(arg) for arg in args], status, [line for line in text.splitlines() if re.match(r'(Ran|OK|FAILED|NO TESTS|ERROR|FAIL|test\w* \()', line.split(' in ')[0])])
    print('   ', [line.split('\n')[0] for line in loader.errors])


here = os.getcwd()
with tempfile.TemporaryDirectory() as folder:
    for name, text in files.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w') as file:
            file.write(text)
    os.chdir(folder)
    sys.path.insert(0, folder)
    names = []
    unittest.TextTestRunner.run = lambda self, test, run=unittest.TextTestRunner.run: (names.append([t.id() for t in flat(test)]), run(self, test))[1]

    def flat(test):
        return [t for each in test for t in flat(each)] if isinstance(test, unittest.TestSuite) else [test]

    unittest.runner.time.perf_counter = lambda: 0.0
    run()
    run('-v', 'discover')
    run('discover', '-s', 'below', '-t', '.')
    run('discover', 'below')
    run('discover', '-p', '*checks.py', '-v')
    run('test_one')
    run('test_one.py', 'below/test_in.py')
    run(os.path.join(folder, 'more_checks.py'))
    run('below.test_in.B.test_z', 'own')
    run('test_nothing')
    run('discover', 'nowhere')
    run('discover', '-p', 'zzz*')
    run('discover', '-k', 'test_z')
    print(names)
    os.chdir(here)

# output:
# load_tests 1 test*.py
# [] 1 ['ERROR: failing (unittest.loader._FailedTest.failing)', 'FAIL: test_y (test_one.A.test_y)', 'Ran 5 tests in 0.000s', 'FAILED (failures=1, errors=1)']
#     ['Failed to call load_tests:']
# ['-v', 'discover'] 1 ['ERROR: discover (unittest.loader._FailedTest.discover)', 'Ran 1 test in 0.000s', 'FAILED (errors=1)']
#     ['Failed to import test module: discover']
# ['discover', '-s', 'below', '-t', '.'] 0 ['Ran 1 test in 0.000s', 'OK']
#     []
# ['discover', 'below'] 0 ['Ran 1 test in 0.000s', 'OK']
#     []
# load_tests 1 *checks.py
# ['discover', '-p', '*checks.py', '-v'] 1 ['test_c (more_checks.C.test_c) ... ok', 'test_d (own.D.test_d) ... ok', 'ERROR: failing (unittest.loader._FailedTest.failing)', 'Ran 3 tests in 0.000s', 'FAILED (errors=1)']
#     ['Failed to call load_tests:']
# ['test_one'] 1 ['FAIL: test_y (test_one.A.test_y)', 'Ran 2 tests in 0.000s', 'FAILED (failures=1)']
#     []
# ['test_one.py', 'test_in.py'] 1 ['FAIL: test_y (test_one.A.test_y)', 'Ran 3 tests in 0.000s', 'FAILED (failures=1)']
#     []
# ['more_checks.py'] 0 ['Ran 1 test in 0.000s', 'OK']
#     []
# load_tests 1 None
# ['below.test_in.B.test_z', 'own'] 0 ['Ran 2 tests in 0.000s', 'OK']
#     []
# ['test_nothing'] 1 ['ERROR: test_nothing (unittest.loader._FailedTest.test_nothing)', 'Ran 1 test in 0.000s', 'FAILED (errors=1)']
#     ['Failed to import test module: test_nothing']
# ['discover', 'nowhere'] ImportError: Start directory is not importable: 'nowhere' []
#     []
# load_tests 1 zzz*
# ['discover', '-p', 'zzz*'] 1 ['ERROR: failing (unittest.loader._FailedTest.failing)', 'Ran 2 tests in 0.000s', 'FAILED (errors=1)']
#     ['Failed to call load_tests:']
# load_tests 0 test*.py
# ['discover', '-k', 'test_z'] 1 ['ERROR: failing (unittest.loader._FailedTest.failing)', 'Ran 2 tests in 0.000s', 'FAILED (errors=1)']
#     ['Failed to call load_tests:']
# [['below.test_in.B.test_z', 'unittest.loader._FailedTest.failing', 'own.D.test_d', 'test_one.A.test_x', 'test_one.A.test_y'], ['unittest.loader._FailedTest.discover'], ['below.test_in.B.test_z'], ['test_in.B.test_z'], ['unittest.loader._FailedTest.failing', 'more_checks.C.test_c', 'own.D.test_d'], ['test_one.A.test_x', 'test_one.A.test_y'], ['test_one.A.test_x', 'test_one.A.test_y', 'below.test_in.B.test_z'], ['more_checks.C.test_c'], ['below.test_in.B.test_z', 'own.D.test_d'], ['unittest.loader._FailedTest.test_nothing'], ['unittest.loader._FailedTest.failing', 'own.D.test_d'], ['below.test_in.B.test_z', 'unittest.loader._FailedTest.failing']]
