"""Suites of tests, with the fixtures of their classes and modules."""
import sys

from .case import TestCase, doModuleCleanups

__unittest = True


class TestSuite:
    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} tests={list(self)}>"

    def __iter__(self):
        return iter(self._tests)

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, type(self)) else NotImplemented

    def countTestCases(self):
        return sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result, debug=False):
        outermost = not getattr(result, "_testRunEntered", False)
        if outermost:
            result._testRunEntered = True
            result._previous_class = None
        for place, test in enumerate(self._tests):
            if result.shouldStop:
                break
            if isinstance(test, TestCase):
                _change_class(type(test), result)
                if getattr(type(test), "_classSetupFailed", False) or getattr(result, "_moduleSetUpFailed", False):
                    continue
            test(result)
            if not isinstance(test, TestSuite):
                self._tests[place] = _Done(test)
        if outermost:
            _change_class(None, result)
            result._testRunEntered = False
        return result

    __call__ = run

    def debug(self):
        for test in self:
            test.debug()


class _Done:
    """Stands where a test was that has run, so that what it holds can go."""

    def __init__(self, test):
        self._count = test.countTestCases()

    def countTestCases(self):
        return self._count

    def __call__(self, result):
        pass


class _ErrorHolder:
    """A fixture that failed, as if it were a test."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.description

    def countTestCases(self):
        return 0


def _change_class(new, result):
    old = result._previous_class
    if new is old:
        return
    old_module, new_module = old and old.__module__, new and new.__module__
    if old is not None and not getattr(old, "_classSetupFailed", False) and not getattr(old, "__unittest_skip__", False):
        _fixture(result, old.tearDownClass, f"tearDownClass ({old.__module__}.{old.__qualname__})")
        old.doClassCleanups()
        for info in old.tearDown_exceptions:
            result.addError(_ErrorHolder(f"tearDownClass ({old.__module__}.{old.__qualname__})"), info)
    if old_module != new_module:
        if old_module is not None and not getattr(result, "_moduleSetUpFailed", False):
            function = getattr(sys.modules.get(old_module), "tearDownModule", None)
            if function:
                _fixture(result, function, f"tearDownModule ({old_module})")
            _fixture(result, doModuleCleanups, f"tearDownModule ({old_module})")
        result._moduleSetUpFailed = False
        function = getattr(sys.modules.get(new_module), "setUpModule", None) if new_module else None
        if function and not _fixture(result, function, f"setUpModule ({new_module})"):
            result._moduleSetUpFailed = True
    result._previous_class = new
    if new is None or getattr(new, "__unittest_skip__", False) or getattr(result, "_moduleSetUpFailed", False):
        return
    name = f"setUpClass ({new.__module__}.{new.__qualname__})"
    if not _fixture(result, new.setUpClass, name):
        new._classSetupFailed = True
        new.doClassCleanups()


def _fixture(result, function, name):
    from .case import SkipTest

    try:
        function()
        return True
    except SkipTest as reason:
        result.addSkip(_ErrorHolder(name), str(reason))
    except Exception:
        result.addError(_ErrorHolder(name), sys.exc_info())
    return False
