"""Finding tests: in classes, modules, by name, and in the files of a folder."""

from fnmatch import fnmatchcase
import functools
import os
import sys
import traceback

from .case import SkipTest, TestCase
from .suite import TestSuite

__unittest = True


class TestLoader:
    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(lambda a, b: (a > b) - (a < b))
    testNamePatterns = None
    suiteClass = TestSuite

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        suites = []
        for name in dir(module):
            item = getattr(module, name)
            if isinstance(item, type) and issubclass(item, TestCase) and item.__module__ != "unittest.case" and (
                item.__module__ != "unittest.async_case"
            ):
                suites.append(self.loadTestsFromTestCase(item))
        suite = self.suiteClass(suites)
        load = getattr(module, "load_tests", None)
        return load(self, suite, pattern) if load else suite

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        why_not_longer = None
        if module is None:
            module, parts, why_not_longer = _import_longest(parts)
            if module is None:
                return self._failure(name.split(".")[0], ImportError(why_not_longer), why_not_longer)
        item = parent = module
        for part in parts:
            try:
                parent, item = item, getattr(item, part)
            except AttributeError as error:
                if why_not_longer and hasattr(item, "__path__"):  # a package whose module could not be imported
                    return self._failure(part, ImportError(why_not_longer), why_not_longer)
                return self._failure(part, error, f"Failed to access attribute:\n{traceback.format_exc()}")
        if isinstance(item, type(sys)):
            return self.loadTestsFromModule(item)
        if isinstance(item, type) and issubclass(item, TestCase):
            return self.loadTestsFromTestCase(item)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(item, TestSuite):
            return item
        if callable(item):
            test = item()
            if isinstance(test, TestSuite):
                return test
            if isinstance(test, TestCase):
                return self.suiteClass([test])
            raise TypeError(f"calling {item} returned {test}, not a test")
        raise TypeError(f"don't know how to make test from: {item}")

    def _failure(self, name, error, message):
        self.errors.append(message)
        return self.suiteClass([_FailedTest(name, error)])

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        def wanted(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            if self.testNamePatterns is None:
                return True
            from fnmatch import fnmatchcase

            full = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}"
            return any(fnmatchcase(full, pattern) for pattern in self.testNamePatterns)

        names = [name for name in dir(testCaseClass) if wanted(name)]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """The tests of all modules below a folder whose file names match."""
        start = os.path.abspath(start_dir)
        top = start if top_level_dir is None else os.path.abspath(top_level_dir)
        if not os.path.isdir(start):
            raise ImportError(f"Start directory is not importable: {start_dir!r}")
        if start != top and not os.path.isfile(os.path.join(start, "__init__.py")):
            raise ImportError(f"Start directory is not importable: {start_dir!r}")
        if top not in sys.path:
            sys.path.insert(0, top)
        return self.suiteClass(list(self._found(start, top, pattern)))

    def _found(self, folder, top, pattern):
        for entry in sorted(os.listdir(folder)):
            path = os.path.join(folder, entry)
            base = entry.removesuffix(".py")
            if not base.isidentifier():
                continue
            name = os.path.relpath(path.removesuffix(".py"), top).replace(os.sep, ".")
            if os.path.isdir(path):
                if os.path.isfile(os.path.join(path, "__init__.py")):
                    package = self._loaded(name)
                    if isinstance(package, TestSuite) or hasattr(package, "load_tests"):
                        yield package if isinstance(package, TestSuite) else self.loadTestsFromModule(
                            package, pattern=pattern)
                        continue
                    if fnmatchcase(entry, pattern):
                        yield self.loadTestsFromModule(package, pattern=pattern)
                    yield from self._found(path, top, pattern)
            elif entry.endswith(".py") and fnmatchcase(entry, pattern):
                module = self._loaded(name)
                yield module if isinstance(module, TestSuite) else self.loadTestsFromModule(module, pattern=pattern)

    def _loaded(self, name):
        # The module, or a suite with the test that says why there is none.
        try:
            __import__(name)
            return sys.modules[name]
        except SkipTest as skip:
            return self.suiteClass([_SkippedModule(name, str(skip))])
        except Exception:
            text = _import_text(name)
            return self._failure(name, ImportError(text), text)


def _import_longest(parts):
    # The module that the most of the parts name or None, the parts left, and why one more could not be imported.
    why_not = None
    for count in range(len(parts), 0, -1):
        name = ".".join(parts[:count])
        try:
            __import__(name)
            return sys.modules[name], parts[count:], why_not
        except ImportError:
            why_not = _import_text(parts[count - 1])
    return None, [], why_not


def _import_text(name):
    return f"Failed to import test module: {name}\n{traceback.format_exc()}"


class _FailedTest(TestCase):
    # Stands for tests that could not be loaded: its one method, of their name, raises why.
    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            raise AttributeError(name)

        def fail():
            raise self._exception
        return fail


class _SkippedModule(TestCase):
    # Stands for a module that raised SkipTest.
    _testMethodName = None

    def __init__(self, method_name, reason):
        self._reason = reason
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            raise AttributeError(name)
        return lambda: self.skipTest(self._reason)


defaultTestLoader = TestLoader()
