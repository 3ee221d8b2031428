"""TestCase: one test is one method; its assertions say what is wrong."""
import collections
import contextlib
import functools
import pprint
import re
import sys
import time
import types
import warnings

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


def enterModuleContext(cm):
    value = cm.__enter__()
    addModuleCleanup(cm.__exit__, None, None, None)
    return value


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


def _short(value, short=False):
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    return text if not short or len(text) < 80 else text[:80] + " [truncated]..."


def _commonly_shortened(*values):
    """Their reprs; a long common beginning is shortened so that the difference shows."""
    texts = [_short(value) for value in values]
    longest = max(map(len, texts))
    if longest <= 80:
        return tuple(texts)
    prefix = 0
    while all(len(text) > prefix and text[prefix] == texts[0][prefix] for text in texts):
        prefix += 1
    room = 80 - (longest - prefix) - 17
    if room > 5:
        start = _cut(texts[0][:prefix], 5, room)
        return tuple(start + text[prefix:] for text in texts)
    start = _cut(texts[0][:prefix], 5, 5)
    return tuple(start + _cut(text[prefix:], 41, 5) for text in texts)


def _cut(text, head, tail):
    gap = len(text) - head - tail
    return f"{text[:head]}[{gap} chars]{text[len(text) - tail:]}" if gap > 12 else text


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
            self.result.addSkip(test, str(reason))
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


class _RaisesContext:
    def __init__(self, case, expected, kind, pattern=None):
        self.case, self.expected, self.kind, self.msg = case, expected, kind, None
        self.pattern = re.compile(pattern) if isinstance(pattern, (str, bytes)) else pattern
        self.name = None

    def handle(self, method, args, kwargs):
        if not _are_classes(self.expected, self.kind):
            what = "exception" if self.kind is BaseException else "warning"
            raise TypeError(f"{method}() arg 1 must be a{'n' * (what[0] == 'e')} {what} type or tuple of {what} types")
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return self
        function, *args = args
        self.name = getattr(function, "__name__", str(function))
        with self:
            function(*args, **kwargs)

    def _fail(self, message):
        raise self.case.failureException(self.case._formatMessage(self.msg, message))

    def _expected_name(self):
        try:
            return self.expected.__name__
        except AttributeError:
            return str(self.expected)

    def __enter__(self):
        if self.kind is Warning:
            for module in list(sys.modules.values()):
                if getattr(module, "__warningregistry__", None):
                    module.__warningregistry__ = {}
            self._catch = warnings.catch_warnings(record=True)
            self.warnings = self._catch.__enter__()
            warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        by = f" by {self.name}" if self.name else ""
        if self.kind is Warning:
            self._catch.__exit__(exc_type, exc_value, tb)
            if exc_type is not None:
                return
            first = None
            for each in self.warnings:
                warning = each.message
                if not isinstance(warning, self.expected):
                    continue
                first = first or warning
                if self.pattern is not None and not self.pattern.search(str(warning)):
                    continue
                self.warning, self.filename, self.lineno = warning, each.filename, each.lineno
                return
            if first is not None:
                self._fail(f'"{self.pattern.pattern}" does not match "{first}"')
            self._fail(f"{self._expected_name()} not triggered{by}")
        if exc_type is None:
            self._fail(f"{self._expected_name()} not raised{by}")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.pattern is not None and not self.pattern.search(str(exc_value)):
            self._fail(f'"{self.pattern.pattern}" does not match "{exc_value}"')
        return True

    __class_getitem__ = classmethod(types.GenericAlias)


def _are_classes(expected, base):
    if isinstance(expected, tuple):
        return all(_are_classes(each, base) for each in expected)
    return isinstance(expected, type) and issubclass(expected, base)


_Records = collections.namedtuple("_LoggingWatcher", ["records", "output"])


class _LogsContext:
    def __init__(self, case, logger, level, none):
        import logging

        self.case, self.logger, self.none, self.msg = case, logger, none, None
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO

    def __enter__(self):
        import logging

        watcher = _Records([], [])

        class Capture(logging.Handler):
            def emit(self, record):
                watcher.records.append(record)
                watcher.output.append(self.format(record))

        logger = self.logger if isinstance(self.logger, logging.Logger) else logging.getLogger(self.logger)
        handler = Capture()
        handler.setLevel(self.level)
        handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        self.logger, self.watcher = logger, watcher
        self._kept = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.none else watcher

    def __exit__(self, exc_type, exc_value, tb):
        import logging

        self.logger.handlers, level, self.logger.propagate = self._kept
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        name = self.logger.name
        if self.none:
            if self.watcher.records:
                raise self.case.failureException(
                    self.case._formatMessage(self.msg, f"Unexpected logs found: {self.watcher.output!r}"))
        elif not self.watcher.records:
            raise self.case.failureException(self.case._formatMessage(
                self.msg, f"no logs of level {logging.getLevelName(self.level)} or higher triggered on {name}"))


class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
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
        value = cm.__enter__()
        self.addCleanup(cm.__exit__, None, None, None)
        return value

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        value = cm.__enter__()
        cls.addClassCleanup(cm.__exit__, None, None, None)
        return value

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
        return f"{_name_of(type(self))}.{self._testMethodName}"

    def __str__(self):
        return f"{self._testMethodName} ({self.id()})"

    def __repr__(self):
        return f"<{_name_of(type(self))} testMethod={self._testMethodName}>"

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            warnings.warn(f"It is deprecated to return a value that is not None from a test case ({method})",
                          DeprecationWarning, stacklevel=3)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def run(self, result=None):
        own = result is None
        if own:
            result = self.defaultTestResult()
            result.startTestRun()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            if getattr(type(self), "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False):
                reason = getattr(type(self), "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", "")
                result.addSkip(self, reason)
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
                result.addDuration(self, time.perf_counter() - began)
                if outcome.success:
                    if not expecting:
                        result.addSuccess(self)
                    elif outcome.expected:
                        result.addExpectedFailure(self, outcome.expected)
                    else:
                        result.addUnexpectedSuccess(self)
                return result
            finally:
                outcome.expected = None
                self._outcome = None
        finally:
            result.stopTest(self)
            if own:
                result.stopTestRun()

    __call__ = lambda self, *args, **kwargs: self.run(*args, **kwargs)

    def doCleanups(self):
        outcome = self._outcome or _Outcome(self.defaultTestResult())
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.part(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    def debug(self):
        self._callSetUp()
        self._callTestMethod(getattr(self, self._testMethodName))
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)

    @contextlib.contextmanager
    def subTest(self, msg=None, **params):
        if self._outcome is None:
            yield
            return
        parent = self._subtest
        self._subtest = _SubTest(self, msg, {**(parent.params if parent else {}), **params})
        try:
            with self._outcome.part(self._subtest, subtest=True):
                yield
            if not self._outcome.success and self._outcome.result.failfast:
                raise _ShouldStop
        finally:
            self._subtest = parent

    # -- assertions

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f"{standardMsg} : {msg}"

    def _fail(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, f"{_short(expr)} is not true")

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, f"{_short(expr)} is not false")

    def assertEqual(self, first, second, msg=None):
        special = self._equality.get(type(first)) if type(first) is type(second) else None
        if special is not None:
            if isinstance(special, str):
                special = getattr(self, special)
            special(first, second, msg=msg)
        elif not first == second:
            self._fail(msg, "%s != %s" % _commonly_shortened(first, second))

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, f"{_short(first)} == {_short(second)}")

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail(msg, f"{_short(expr1)} is not {_short(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail(msg, f"unexpectedly identical: {_short(expr1)}")

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, f"{_short(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, f"{_short(member)} not found in {_short(container)}")

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, f"{_short(member)} unexpectedly found in {_short(container)}")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            kind = f"an instance of any of {cls!r}" if isinstance(cls, tuple) else f"an instance of {cls!r}"
            self._fail(msg, f"{_short(obj)} is not {kind}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail(msg, f"{_short(obj)} is an instance of {cls!r}")

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, f"{_short(a)} not greater than {_short(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, f"{_short(a)} not greater than or equal to {_short(b)}")

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, f"{_short(a)} not less than {_short(b)}")

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, f"{_short(a)} not less than or equal to {_short(b)}")

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        distance = abs(first - second)
        if delta is not None:
            if distance <= delta:
                return
            within = f"within {_short(delta)} delta"
        else:
            places = 7 if places is None else places
            if round(distance, places) == 0:
                return
            within = f"within {places} places"
        self._fail(msg, f"{_short(first)} != {_short(second)} {within} ({_short(distance)} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None:
            if places is not None:
                raise TypeError("specify delta or places not both")
            if not first == second and abs(first - second) > delta:
                return
            within = f"within {_short(delta)} delta ({_short(abs(first - second))} difference)"
        else:
            places = 7 if places is None else places
            if not first == second and round(abs(second - first), places) != 0:
                return
            within = f"within {places} places"
        self._fail(msg, f"{_short(first)} == {_short(second)} {within}")

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        kind = "sequence" if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for name, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f"{name} sequence is not a {kind}: {_short(seq)}")
        if seq1 == seq2:
            return
        text = "%ss differ: %s != %s\n" % ((kind.capitalize(), *_commonly_shortened(seq1, seq2)))
        for place, (one, other) in enumerate(zip(seq1, seq2)):
            if one != other:
                text += "\nFirst differing element %d:\n%s\n%s\n" % ((place, *_commonly_shortened(one, other)))
                break
        else:
            if len(seq1) == len(seq2) and seq_type is None and type(seq1) is not type(seq2):
                return
        if len(seq1) != len(seq2):
            longer, name, shorter = (seq1, "First", seq2) if len(seq1) > len(seq2) else (seq2, "Second", seq1)
            text += f"\n{name} {kind} contains {len(longer) - len(shorter)} additional elements.\n"
            text += f"First extra element {len(shorter)}:\n{_short(longer[len(shorter)])}\n"
        difference = "\n".join(_lines_that_differ(pprint.pformat(seq1).splitlines(), pprint.pformat(seq2).splitlines()))
        self._fail(msg, self._with_difference(text, "\n" + difference))

    def _with_difference(self, text, difference):
        if self.maxDiff is None or len(difference) <= self.maxDiff:
            return text + difference
        return text + f"\nDiff is {len(difference)} characters long. Set self.maxDiff to None to see it."

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        try:
            first = set1.difference(set2)
        except TypeError as error:
            self.fail(f"invalid type when attempting set difference: {error}")
        except AttributeError as error:
            self.fail(f"first argument does not support set difference: {error}")
        try:
            second = set2.difference(set1)
        except TypeError as error:
            self.fail(f"invalid type when attempting set difference: {error}")
        except AttributeError as error:
            self.fail(f"second argument does not support set difference: {error}")
        if not (first or second):
            return
        lines = []
        for name, items in (("first", first), ("second", second)):
            if items:
                lines.append(f"Items in the {name} set but not the {'second' if name == 'first' else 'first'}:")
                lines.extend(repr(item) for item in items)
        self._fail(msg, "\n".join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            difference = "\n" + "\n".join(
                _lines_that_differ(pprint.pformat(d1).splitlines(), pprint.pformat(d2).splitlines()))
            self._fail(msg, self._with_difference("%s != %s" % _commonly_shortened(d1, d2), difference))

    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        try:
            one, other = collections.Counter(first), collections.Counter(second)
            if one == other:
                return
            differences = [(one[item], other[item], item) for item in {**one, **other} if one[item] != other[item]]
        except TypeError:
            left = second[:]
            differences = []
            for item in first:
                if item in left:
                    left.remove(item)
                else:
                    differences.append((1, 0, item))
            differences.extend((0, 1, item) for item in left)
        if differences:
            lines = [f"First has {a}, Second has {b}:  {item!r}" for a, b, item in differences]
            self._fail(msg, self._with_difference("Element counts were not equal:\n", "\n".join(lines)))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        one, other = first.splitlines(True), second.splitlines(True)
        if len(one) == 1 and first.strip("\r\n") == first:
            one, other = [first + "\n"], [text + "\n" for text in second.splitlines()]
        difference = "\n" + "".join(line if line.endswith("\n") else line + "\n" for line in _lines_that_differ(
            [line.rstrip("\n") for line in one], [line.rstrip("\n") for line in other], "\n"))
        self._fail(msg, self._with_difference("%s != %s" % _commonly_shortened(first, second), difference))

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _RaisesContext(self, expected_exception, BaseException).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _RaisesContext(self, expected_exception, BaseException, expected_regex).handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _RaisesContext(self, expected_warning, Warning).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _RaisesContext(self, expected_warning, Warning, expected_regex).handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _LogsContext(self, logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        return _LogsContext(self, logger, level, True)

    def assertRegex(self, text, expected_regex, msg=None):
        pattern = re.compile(expected_regex) if isinstance(expected_regex, (str, bytes)) else expected_regex
        if not pattern.search(text):
            self._fail(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = re.compile(unexpected_regex) if isinstance(unexpected_regex, (str, bytes)) else unexpected_regex
        if found := pattern.search(text):
            self._fail(msg, f"Regex matched: {text[found.start():found.end()]!r} matches {pattern.pattern!r} in {text!r}")

    def _begins_or_ends(self, s, method, part, msg):
        # Whether s.startswith(part), say; what is no text of the same kind fails.
        try:
            return getattr(s, method)(part)
        except (AttributeError, TypeError):
            for one in part if isinstance(part, tuple) else (part,):
                if isinstance(one, str) and not isinstance(s, str):
                    self._fail(msg, f"Expected str, not {type(s).__name__}")
                if isinstance(one, (bytes, bytearray)) and not isinstance(s, (bytes, bytearray)):
                    self._fail(msg, f"Expected bytes, not {type(s).__name__}")
            raise

    def _assert_part(self, s, method, verb, part, msg):
        if not self._begins_or_ends(s, method, part, msg):
            any_of = "any of " if isinstance(part, tuple) else ""
            self._fail(msg, f"{_short(s, True)} doesn't {verb} with {any_of}{_short(part, True)}")

    def _assert_no_part(self, s, method, verb, part, msg):
        if self._begins_or_ends(s, method, part, msg):
            if isinstance(part, tuple):
                part = next(one for one in part if getattr(s, method)(one))
            self._fail(msg, f"{_short(s, True)} {verb}s with {_short(part, True)}")

    def assertStartsWith(self, s, prefix, msg=None):
        self._assert_part(s, "startswith", "start", prefix, msg)

    def assertNotStartsWith(self, s, prefix, msg=None):
        self._assert_no_part(s, "startswith", "start", prefix, msg)

    def assertEndsWith(self, s, suffix, msg=None):
        self._assert_part(s, "endswith", "end", suffix, msg)

    def assertNotEndsWith(self, s, suffix, msg=None):
        self._assert_no_part(s, "endswith", "end", suffix, msg)

    def assertHasAttr(self, obj, name, msg=None):
        if not hasattr(obj, name):
            kind = f"type object {obj.__name__!r}" if isinstance(obj, type) else f"{type(obj).__name__!r} object"
            self._fail(msg, f"{kind} has no attribute {name!r}")

    def assertNotHasAttr(self, obj, name, msg=None):
        if hasattr(obj, name):
            kind = f"type object {obj.__name__!r}" if isinstance(obj, type) else f"{type(obj).__name__!r} object"
            self._fail(msg, f"{kind} has unexpected attribute {name!r}")

    def assertIsSubclass(self, cls, superclass, msg=None):
        self._check_class(cls, msg)
        if not issubclass(cls, superclass):
            kind = "a subclass of any of" if isinstance(superclass, tuple) else "a subclass of"
            self._fail(msg, f"{cls!r} is not {kind} {superclass!r}")

    def _check_class(self, cls, msg):
        if not isinstance(cls, type):
            self._fail(msg, f"{cls!r} is not a class")

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        self._check_class(cls, msg)
        if issubclass(cls, superclass):
            self._fail(msg, f"{cls!r} is a subclass of {superclass!r}")


def _name_of(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def _lines_that_differ(one, other, end=""):
    """Both texts as one: `- ` of the first, `+ ` of the second, `  ` of both; `? ` points at what changed in a line."""
    rows, columns = len(one), len(other)
    common = [[0] * (columns + 1) for _ in range(rows + 1)]
    for i in reversed(range(rows)):
        for j in reversed(range(columns)):
            common[i][j] = common[i + 1][j + 1] + 1 if one[i] == other[j] else max(common[i + 1][j], common[i][j + 1])
    out, i, j, removed, added = [], 0, 0, [], []

    def flush():
        for place in range(max(len(removed), len(added))):
            before = removed[place] if place < len(removed) else None
            after = added[place] if place < len(added) else None
            if before is not None and after is not None:
                marks = _marks(before, after)
                if marks is not None:
                    out.extend(("- " + before, *marks[0], "+ " + after, *marks[1]))
                    continue
            if before is not None:
                out.append("- " + before)
            if after is not None:
                out.append("+ " + after)
        removed.clear()
        added.clear()

    while i < rows or j < columns:
        if i < rows and j < columns and one[i] == other[j]:
            flush()
            out.append("  " + one[i])
            i, j = i + 1, j + 1
        elif j == columns or (i < rows and common[i + 1][j] >= common[i][j + 1]):
            removed.append(one[i])
            i += 1
        else:
            added.append(other[j])
            j += 1
    flush()
    # Marks end with a newline of their own, as a line of a difference does.
    return [line + end if not line.startswith("? ") else line + ("" if end else "\n") + end for line in out]


def _marks(before, after):
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    middle_before, middle_after = len(before) - head - tail, len(after) - head - tail
    # Lines with little in common are a line less and a line more, without marks.
    if 2 * (head + tail) < 0.75 * (len(before) + len(after)):
        return None
    both = min(middle_before, middle_after)
    first = " " * head + "^" * both + "-" * (middle_before - both)
    second = " " * head + "^" * both + "+" * (middle_after - both)
    return (["? " + first] if first.strip() else []), (["? " + second] if second.strip() else [])


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
        return f"{_name_of(type(self))} ({self._testFunc.__name__})"

    def __repr__(self):
        return f"<{_name_of(type(self))} tec={self._testFunc}>"

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
        parts = [f"[{self._message}]"] if self._message is not None else []
        if self.params:
            parts.append("(%s)" % ", ".join([f"{key}={value!r}" for key, value in self.params.items()]))
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._subDescription()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self._subDescription()}"
