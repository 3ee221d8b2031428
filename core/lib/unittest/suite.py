"""Suites of tests, with the fixtures of their classes and modules."""

import sys

from . import case
from .util import strclass

__unittest = True


class BaseTestSuite:
    """Tests that run one after the other; without fixtures of classes and modules."""

    _cleanup = True  # tests that have run are let go

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f"<{strclass(self.__class__)} tests={list(self)}>"

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, self.__class__) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum([test.countTestCases() for test in self if test])

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        return result

    def _removeTestAtIndex(self, index):
        try:
            test = self._tests[index]
        except TypeError:  # a suite that has its own idea of _tests
            return
        if hasattr(test, "countTestCases"):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    def run(self, result, debug=False):
        outermost = getattr(result, "_testRunEntered", False) is False
        if outermost:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if _is_test(test):
                self._tearDownPreviousClass(test, result)
                self._handleModuleFixture(test, result)
                self._handleClassSetUp(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or getattr(result, "_moduleSetUpFailed", False):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        if outermost:
            self._tearDownPreviousClass(None, result)
            self._handleModuleTearDown(result)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_DebugResult(), True)

    # -- fixtures: once when another class or module begins

    def _passes(self, fixture, result, name):
        try:
            fixture()
        except Exception as error:
            if isinstance(result, _DebugResult):
                raise
            self._addClassOrModuleLevelException(result, error, name)
            return False
        return True

    def _handleClassSetUp(self, test, result):
        before, now = getattr(result, "_previousTestClass", None), test.__class__
        if now == before or getattr(result, "_moduleSetUpFailed", False) or getattr(now, "__unittest_skip__", False):
            return
        try:
            now._classSetupFailed = False
        except TypeError:
            pass  # a test that is no class of Python's
        set_up = getattr(now, "setUpClass", None)
        if set_up is None:
            return
        name = f"setUpClass ({strclass(now)})"
        with _Captured(result):
            if self._passes(set_up, result, name):
                return
            try:
                now._classSetupFailed = True
            except TypeError:
                pass
            if hasattr(now, "doClassCleanups"):
                now.doClassCleanups()
                for info in now.tearDown_exceptions:
                    self._addClassOrModuleLevelException(result, info[1], name, info)

    def _tearDownPreviousClass(self, test, result):
        before = getattr(result, "_previousTestClass", None)
        if before is None or test.__class__ == before or getattr(before, "_classSetupFailed", False):
            return
        if getattr(result, "_moduleSetUpFailed", False) or getattr(before, "__unittest_skip__", False):
            return
        tear_down, clean = getattr(before, "tearDownClass", None), getattr(before, "doClassCleanups", None)
        if tear_down is None and clean is None:
            return
        name = f"tearDownClass ({strclass(before)})"
        with _Captured(result):
            if tear_down is not None:
                self._passes(tear_down, result, name)
            if clean is not None:
                clean()
                for info in before.tearDown_exceptions:
                    if isinstance(result, _DebugResult):
                        raise info[1]
                    self._addClassOrModuleLevelException(result, info[1], name, info)

    def _handleModuleFixture(self, test, result):
        before = getattr(result, "_previousTestClass", None)
        now = test.__class__.__module__
        if now == (before and before.__module__):
            return
        self._handleModuleTearDown(result)
        result._moduleSetUpFailed = False
        set_up = getattr(sys.modules.get(now), "setUpModule", None)
        if set_up is None:
            return
        name = f"setUpModule ({now})"
        with _Captured(result):
            if not self._passes(set_up, result, name):
                result._moduleSetUpFailed = True
                self._passes(case.doModuleCleanups, result, name)

    def _handleModuleTearDown(self, result):
        before = getattr(result, "_previousTestClass", None)
        module = before and sys.modules.get(before.__module__)
        if module is None or getattr(result, "_moduleSetUpFailed", False):
            return
        name = f"tearDownModule ({before.__module__})"
        with _Captured(result):
            if tear_down := getattr(module, "tearDownModule", None):
                self._passes(tear_down, result, name)
            self._passes(case.doModuleCleanups, result, name)

    def _addClassOrModuleLevelException(self, result, error, name, info=None):
        holder = _ErrorHolder(name)
        if isinstance(error, case.SkipTest) and hasattr(result, "addSkip"):
            result.addSkip(holder, str(error))
        else:
            result.addError(holder, info or sys.exc_info())


class _Captured:
    # What fixtures print goes where a result that keeps what tests print wants it.
    def __init__(self, result):
        self.result = result

    def __enter__(self):
        getattr(self.result, "_setupStdout", _nothing)()

    def __exit__(self, *error):
        getattr(self.result, "_restoreStdout", _nothing)()


def _nothing():
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

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        return 0


def _is_test(test):
    # Suites are what can be gone through.
    try:
        iter(test)
    except TypeError:
        return True
    return False


class _DebugResult:
    """For debug(): what goes wrong is raised."""

    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False
