"""Finding tests: in classes, modules, by name, and in the files of a folder."""

from fnmatch import fnmatch, fnmatchcase
import functools
import os
import re
import sys
import traceback
import types

from . import case, suite, util

__unittest = True

VALID_MODULE_NAME = re.compile(r"[_a-z]\w*\.py$", re.IGNORECASE)


class _FailedTest(case.TestCase):
    # Stands for tests that could not be loaded: its one method, of their name, raises why.
    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattribute__(name)

        def fail():
            raise self._exception
        return fail


class TestLoader:
    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []
        self._loading_packages = set()  # whose load_tests() may call discover() for them again

    # -- classes and modules

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = []
        if testCaseClass not in (case.TestCase, case.FunctionTestCase):
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            item = getattr(module, name)
            if isinstance(item, type) and issubclass(item, case.TestCase) and item not in (
                    case.TestCase, case.FunctionTestCase):
                tests.append(self.loadTestsFromTestCase(item))
        tests = self.suiteClass(tests)
        load = getattr(module, "load_tests", None)
        if load is not None:
            try:
                return load(self, tests, pattern)
            except Exception as error:
                return self._failure(module.__name__, error,
                                     f"Failed to call load_tests:\n{traceback.format_exc()}")
        return tests

    def getTestCaseNames(self, testCaseClass):
        def wanted(name):
            if not name.startswith(self.testMethodPrefix):
                return False
            if not callable(getattr(testCaseClass, name)):
                return False
            full = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}"
            return self.testNamePatterns is None or any(fnmatchcase(full, each) for each in self.testNamePatterns)

        names = [name for name in dir(testCaseClass) if wanted(name)]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    # -- names

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        why_not_longer = None
        if module is None:
            module, parts, why_not_longer = self._import_longest(parts)
            if module is None:
                return why_not_longer
        item = module
        for part in parts:
            try:
                parent, item = item, getattr(item, part)
            except AttributeError as error:
                if hasattr(item, "__path__") and why_not_longer is not None:
                    return why_not_longer
                return self._failure(part, error, f"Failed to access attribute:\n{traceback.format_exc()}")
        if why_not_longer is not None:
            self.errors.pop()
        if isinstance(item, types.ModuleType):
            return self.loadTestsFromModule(item)
        if isinstance(item, type) and issubclass(item, case.TestCase):
            return self.loadTestsFromTestCase(item)
        if isinstance(item, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            test = parent(parts[-1])
            if not isinstance(getattr(test, parts[-1]), types.FunctionType):
                return self.suiteClass([test])
        elif isinstance(item, suite.TestSuite):
            return item
        if callable(item):
            test = item()
            if isinstance(test, suite.TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError(f"calling {item} returned {test}, not a test")
        raise TypeError(f"don't know how to make test from: {item}")

    def _import_longest(self, parts):
        # The module that the most of the parts name or None, the parts behind it, and the test that says why one part
        # more could not be imported.
        why_not = None
        for count in range(len(parts), 0, -1):
            name = ".".join(parts[:count])
            try:
                module = __import__(name)
            except ImportError:
                if why_not is not None:
                    self.errors.pop()
                why_not = self._import_failure(parts[count - 1])
                continue
            for part in parts[1:count]:
                module = getattr(module, part)
            return module, parts[count:], why_not
        return None, [], why_not

    def _import_failure(self, name):
        text = f"Failed to import test module: {name}\n{traceback.format_exc()}"
        return self._failure(name, ImportError(text), text)

    def _failure(self, name, error, message):
        self.errors.append(message)
        return self.suiteClass([_FailedTest(name, error)])

    # -- files

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """The tests of all modules below a folder (or a package) whose file names match."""
        before = self._top_level_dir
        implicit = top_level_dir is None and before is None
        top = os.path.abspath(start_dir if implicit else before if top_level_dir is None else top_level_dir)
        if top not in sys.path:
            # Before what is installed: the tests are those of this folder.
            sys.path.insert(0, top)
        self._top_level_dir = top
        importable = True
        if os.path.isdir(os.path.abspath(start_dir)):
            start_dir = os.path.abspath(start_dir)
            importable = start_dir == top or os.path.isfile(os.path.join(start_dir, "__init__.py"))
        else:
            try:
                __import__(start_dir)
            except ImportError:
                importable = False
            else:
                start_dir = self._folder_of(start_dir, implicit)
        if not importable:
            raise ImportError(f"Start directory is not importable: {start_dir!r}")
        found = list(self._find_tests(start_dir, pattern))
        self._top_level_dir = before
        return self.suiteClass(found)

    def _folder_of(self, package, implicit):
        # Where a package that was named instead of a folder is.
        module = sys.modules[package]
        if package in sys.builtin_module_names or getattr(module, "__file__", None) is None:
            raise TypeError("Can not use builtin modules as dotted module names")
        if implicit:
            file = sys.modules[package.split(".")[0]].__file__
            if os.path.basename(file).lower().startswith("__init__.py"):
                file = os.path.dirname(file)
            self._top_level_dir = os.path.abspath(os.path.dirname(file))
            sys.path.remove(sys.path[0])
        return os.path.abspath(os.path.dirname(module.__file__))

    def _get_name_from_path(self, path):
        if path == self._top_level_dir:
            return "."
        below = os.path.relpath(os.path.splitext(os.path.normpath(path))[0], self._top_level_dir)
        return below.replace(os.path.sep, ".")

    def _get_module_from_name(self, name):
        __import__(name)
        return sys.modules[name]

    def _match_path(self, path, full_path, pattern):
        return fnmatch(path, pattern)

    def _find_tests(self, start_dir, pattern):
        name = self._get_name_from_path(start_dir)
        if name != "." and name not in self._loading_packages:
            # A package whose load_tests() did not ask for it gives its own tests, and then those of its files.
            tests, further = self._find_test_path(start_dir, pattern)
            if tests is not None:
                yield tests
            if not further:
                return
        for entry in sorted(os.listdir(start_dir)):
            path = os.path.join(start_dir, entry)
            tests, further = self._find_test_path(path, pattern)
            if tests is not None:
                yield tests
            if further:
                name = self._get_name_from_path(path)
                self._loading_packages.add(name)
                try:
                    yield from self._find_tests(path, pattern)
                finally:
                    self._loading_packages.discard(name)

    def _find_test_path(self, full_path, pattern):
        # The tests of one file or folder, or None, and whether to look into it further.
        base = os.path.basename(full_path)
        if os.path.isfile(full_path):
            if not VALID_MODULE_NAME.match(base) or not self._match_path(base, full_path, pattern):
                return None, False
            name = self._get_name_from_path(full_path)
            try:
                module = self._get_module_from_name(name)
            except case.SkipTest as skip:
                return self._skipped(name, skip), False
            except Exception:
                return self._import_failure(name), False
            self._check_place(module, full_path)
            return self.loadTestsFromModule(module, pattern=pattern), False
        if not os.path.isdir(full_path) or not os.path.isfile(os.path.join(full_path, "__init__.py")):
            return None, False
        name = self._get_name_from_path(full_path)
        try:
            package = self._get_module_from_name(name)
        except case.SkipTest as skip:
            return self._skipped(name, skip), False
        except Exception:
            return self._import_failure(name), False
        load = getattr(package, "load_tests", None)
        self._loading_packages.add(name)
        try:
            tests = self.loadTestsFromModule(package, pattern=pattern) if self._match_path(
                base, full_path, pattern) or load is not None else None
            return tests, load is None
        finally:
            self._loading_packages.discard(name)

    def _check_place(self, module, full_path):
        # The module of a name may come from elsewhere; its tests would not be those of the file.
        file = os.path.abspath(getattr(module, "__file__", full_path))
        real, expected = (os.path.realpath(path).lower().removesuffix(".py") for path in (file, full_path))
        if real != expected:
            wrong = os.path.dirname(file)
            name, folder = os.path.splitext(os.path.basename(full_path))[0], os.path.dirname(full_path)
            raise ImportError(f"{name!r} module incorrectly imported from {wrong!r}. Expected {folder!r}. "
                              "Is this module globally installed?")

    def _skipped(self, name, skip):
        # A suite with one test that skips itself, in the place of a module that did.
        @case.skip(str(skip))
        def skipped(self):
            pass
        return self.suiteClass((type("ModuleSkipped", (case.TestCase,), {name: skipped})(name),))


defaultTestLoader = TestLoader()
