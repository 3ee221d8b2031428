# discover(): the files of a folder, packages, modules that fail to import or skip themselves; names that lead nowhere.
import os
import sys
import tempfile
import unittest

with tempfile.TemporaryDirectory() as folder:
    files = {
        'test_one.py': 'import unittest\nclass A(unittest.TestCase):\n    def test_x(self): pass\n    def test_y(self): self.fail("y")\n',
        'test_broken.py': 'import no_such_module_here\n',
        'test_skipped.py': 'import unittest\nraise unittest.SkipTest("not today")\n',
        'helper.py': 'raise RuntimeError("never imported")\n',
        'pack/__init__.py': '',
        'pack/test_in.py': 'import unittest\nclass B(unittest.TestCase):\n    def test_z(self): pass\n',
        'plain/test_not.py': 'raise RuntimeError("no package")\n',
    }
    for name, text in files.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w') as file:
            file.write(text)
    loader = unittest.TestLoader()
    suite = loader.discover(folder)
    print(suite.countTestCases(), [e.splitlines()[0] for e in loader.errors], [e.splitlines()[-1] for e in loader.errors])
    result = unittest.TestResult()
    suite.run(result)
    print(result.testsRun, [str(test).split()[0] for test, _ in result.failures], [test.id() for test, _ in result.errors], result.skipped[0][1])
    print(loader.discover(folder, 'test_i*.py').countTestCases(), loader.loadTestsFromName('test_one.A.test_x').countTestCases(), loader.loadTestsFromName('pack.test_in').countTestCases(), loader.loadTestsFromNames(['test_one', 'pack.test_in.B']).countTestCases())
    for name in ('nothing.here', 'test_one.B', 'pack.absent'):
        found = list(loader.loadTestsFromName(name))[0]
        try:
            getattr(found, found._testMethodName)()
        except Exception as error:
            print(name, found.id(), type(error).__name__, str(error).splitlines()[0])
    try:
        loader.discover(os.path.join(folder, 'absent'))
    except ImportError as error:
        print('ImportError')
    try:
        loader.loadTestsFromName('os.sep')
    except TypeError as error:
        print(error)

# output:
# 5 ['Failed to import test module: test_broken'] ["ModuleNotFoundError: No module named 'no_such_module_here'"]
# 5 ['test_y'] ['unittest.loader._FailedTest.test_broken'] not today
# 1 1 1 3
# nothing.here unittest.loader._FailedTest.nothing ImportError Failed to import test module: nothing
# test_one.B unittest.loader._FailedTest.B AttributeError module 'test_one' has no attribute 'B'
# pack.absent unittest.loader._FailedTest.absent ImportError Failed to import test module: absent
# ImportError
# don't know how to make test from: /
