"""TestCase: one test is one method; its assertions say what is wrong."""

import contextlib
import functools
import sys
import time
import types
import warnings

from ._assertions import Assertions
from .util import strclass

__unittest = True


class SkipTest(Exception):
    pass


class _ShouldStop(Exception):
    pass


class _Unexpected(Exception):
    pass


def skip(reason):
    def decorate(item):
        if not isinstance(item, type):
            @functools.wraps(item)
            def wrapper(*args, **kwargs):
                raise SkipTest(reason)

            item = wrapper
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item

    if isinstance(reason, types.FunctionType):
        function, reason = reason, ""
        return decorate(function)
    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    return skipIf(not condition, reason)


def expectedFailure(item):
    item.__unittest_expecting_failure__ = True
    return item


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def _methods_of(cm, kind, *names):
    cls = type(cm)
    try:
        return [getattr(cls, name) for name in names]
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the {kind} protocol") from None


def _entered(cm, add_cleanup):
    enter, exit = _methods_of(cm, "context manager", "__enter__", "__exit__")
    value = enter(cm)
    add_cleanup(exit, cm, None, None, None)
    return value


def enterModuleContext(cm):
    return _entered(cm, addModuleCleanup)


def doModuleCleanups():
    errors = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as error:
            errors.append(error)
    if errors:
        raise errors[0]


def _told(result, method, text, *args):
    # Results of other runners may be without what came later to TestResult: that is a warning.
    try:
        tell = getattr(result, method)
    except AttributeError:
        warnings.warn(text, RuntimeWarning, 2)
        return False
    tell(*args)
    return True


def _tell_of_skip(result, test, reason):
    text = "TestResult has no addSkip method, skips not reported"
    _told(result, "addSkip", text, test, reason) or result.addSuccess(test)


class _Outcome:
    def __init__(self, result):
        self.expecting_failure = False
        self.result = result
        self.success = True
        self.expected = None

    @contextlib.contextmanager
    def part(self, test, subtest=False):
        before, self.success = self.success, True
        try:
            yield
        except KeyboardInterrupt:
            raise
        except SkipTest as reason:
            self.success = False
            _tell_of_skip(self.result, test, str(reason))
        except _ShouldStop:
            pass
        except BaseException:
            info = sys.exc_info()
            if self.expecting_failure:
                self.expected = info
            else:
                self.success = False
                if subtest:
                    self.result.addSubTest(test.test_case, test, info)
                elif issubclass(info[0], test.failureException):
                    self.result.addFailure(test, info)
                else:
                    self.result.addError(test, info)
            info = None
        else:
            if subtest and self.success:
                self.result.addSubTest(test.test_case, test, None)
        finally:
            self.success = self.success and before


_subtest_msg_sentinel = object()


class TestCase(Assertions):
    _class_cleanups = []
    __test__ = True

    def __init_subclass__(cls, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(**kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = self._subtest = None
        self._testMethodDoc = "No test"
        self._cleanups = []
        try:
            method = getattr(self, methodName)
        except AttributeError:
            if methodName != "runTest":
                raise ValueError(f"no such test method in {type(self)}: {methodName}") from None
        else:
            self._testMethodDoc = method.__doc__
        self._equality = {dict: self.assertDictEqual, list: self.assertListEqual, tuple: self.assertTupleEqual,
                          set: self.assertSetEqual, frozenset: self.assertSetEqual, str: self.assertMultiLineEqual}

    # -- fixtures

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return _entered(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        return _entered(cm, cls.addClassCleanup)

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    def addTypeEqualityFunc(self, typeobj, function):
        self._equality[typeobj] = function

    # -- running

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        from .result import TestResult

        return TestResult()

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def id(self):
        return f"{strclass(type(self))}.{self._testMethodName}"

    def __str__(self):
        return f"{self._testMethodName} ({self.id()})"

    def __repr__(self):
        return f"<{strclass(type(self))} testMethod={self._testMethodName}>"

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        self._complain_of(method(), method)

    def _complain_of(self, result, method):
        if result is None:
            return
        text = ("It is deprecated to return a value that is not None from a test case "
                f"({method} returned {type(result).__name__!r})")
        if type(result).__name__ == "coroutine":
            text += ". Maybe you forgot to use IsolatedAsyncioTestCase as the base class?"
        warnings.warn(text, DeprecationWarning, stacklevel=4)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def _skipped(self, method):
        return getattr(type(self), "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False)

    def _why_skipped(self, method):
        return getattr(type(self), "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", "")

    def run(self, result=None):
        own = result is None
        if own:
            result = self.defaultTestResult()
            getattr(result, "startTestRun", lambda: None)()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            if self._skipped(method):
                _tell_of_skip(result, self, self._why_skipped(method))
                return result
            expecting = (getattr(self, "__unittest_expecting_failure__", False)
                         or getattr(method, "__unittest_expecting_failure__", False))
            outcome = self._outcome = _Outcome(result)
            began = time.perf_counter()
            try:
                with outcome.part(self):
                    self._callSetUp()
                if outcome.success:
                    outcome.expecting_failure = expecting
                    with outcome.part(self):
                        self._callTestMethod(method)
                    outcome.expecting_failure = False
                    with outcome.part(self):
                        self._callTearDown()
                self.doCleanups()
                _told(result, "addDuration", "TestResult has no addDuration method", self, time.perf_counter() - began)
                if outcome.success:
                    if not expecting:
                        result.addSuccess(self)
                    elif outcome.expected:
                        text = "TestResult has no addExpectedFailure method, reporting as passes"
                        _told(result, "addExpectedFailure", text, self, outcome.expected) or result.addSuccess(self)
                    else:
                        result.addUnexpectedSuccess(self)
                return result
            finally:
                outcome.expected = None
                self._outcome = None
        finally:
            result.stopTest(self)
            if own:
                getattr(result, "stopTestRun", lambda: None)()

    __call__ = lambda self, *args, **kwargs: self.run(*args, **kwargs)

    def doCleanups(self):
        outcome = self._outcome or _Outcome(self.defaultTestResult())
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.part(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    def debug(self):
        method = getattr(self, self._testMethodName)
        if self._skipped(method):
            raise SkipTest(self._why_skipped(method))
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)

    @contextlib.contextmanager
    def subTest(self, msg=_subtest_msg_sentinel, **params):
        if self._outcome is None or not hasattr(self._outcome.result, "addSubTest"):
            yield
            return
        parent = self._subtest
        outer = parent.params if parent else {}
        params |= {key: value for key, value in outer.items() if key not in params}
        self._subtest = _SubTest(self, msg, params)
        try:
            with self._outcome.part(self._subtest, subtest=True):
                yield
            if not self._outcome.success and self._outcome.result.failfast:
                raise _ShouldStop
        finally:
            self._subtest = parent


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._testFunc, self._setUpFunc, self._tearDownFunc = testFunc, setUp, tearDown
        self._description = description

    def setUp(self):
        if self._setUpFunc is not None:
            self._setUpFunc()

    def tearDown(self):
        if self._tearDownFunc is not None:
            self._tearDownFunc()

    def runTest(self):
        self._testFunc()

    def _facts(self):
        return self._setUpFunc, self._tearDownFunc, self._testFunc, self._description

    def __eq__(self, other):
        return self._facts() == other._facts() if isinstance(other, self.__class__) else NotImplemented

    def __hash__(self):
        return hash((type(self), *self._facts()))

    def id(self):
        return self._testFunc.__name__

    def __str__(self):
        return f"{strclass(type(self))} ({self._testFunc.__name__})"

    def __repr__(self):
        return f"<{strclass(type(self))} tec={self._testFunc}>"

    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._testFunc.__doc__
        return doc.split("\n")[0].strip() if doc else None


class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        super().__init__()
        self._message, self.test_case, self.params = message, test_case, params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def _subDescription(self):
        parts = [f"[{self._message}]"] if self._message is not _subtest_msg_sentinel else []
        if self.params:
            parts.append("(%s)" % ", ".join([f"{key}={value!r}" for key, value in self.params.items()]))
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._subDescription()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self._subDescription()}"
