"""Runs the examples that stand in docstrings and compares what they print."""

import difflib
import inspect
import os
import re
import sys
import traceback
import unittest
from collections import namedtuple
from io import StringIO

from _doctest_examples import (OPTIONFLAGS_BY_NAME, DocTest, DocTestFinder, DocTestParser, Example, register_optionflag,
                               script_from_examples)

__all__ = ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP',
           'IGNORE_EXCEPTION_DETAIL', 'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF',
           'REPORT_ONLY_FIRST_FAILURE', 'REPORTING_FLAGS', 'FAIL_FAST', 'Example', 'DocTest', 'DocTestParser', 'DocTestFinder',
           'DocTestRunner', 'OutputChecker', 'DocTestFailure', 'UnexpectedException', 'DebugRunner', 'testmod', 'testfile',
           'run_docstring_examples', 'DocTestSuite', 'DocFileSuite', 'set_unittest_reportflags', 'script_from_examples',
           'testsource', 'debug_src', 'debug']

_COMPARISON = ('DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP',
               'IGNORE_EXCEPTION_DETAIL')
_REPORTING = ('REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE', 'FAIL_FAST')
for _name in _COMPARISON + _REPORTING:
    globals()[_name] = register_optionflag(_name)
COMPARISON_FLAGS = sum([OPTIONFLAGS_BY_NAME[_name] for _name in _COMPARISON])
REPORTING_FLAGS = sum([OPTIONFLAGS_BY_NAME[_name] for _name in _REPORTING])

BLANKLINE_MARKER = '<BLANKLINE>'
ELLIPSIS_MARKER = '...'
master = None
_unittest_reportflags = 0


__unittest = True  # tracebacks of failures leave these frames out


class TestResults(namedtuple('TestResults', 'failed attempted')):
    """How many examples failed, of how many."""

    __test__ = False

    def __new__(cls, failed, attempted, *, skipped=0):
        results = super().__new__(cls, failed, attempted)
        results.skipped = skipped
        return results

    def __repr__(self):
        skipped = f', skipped={self.skipped}' if self.skipped else ''
        return f'TestResults(failed={self.failed}, attempted={self.attempted}{skipped})'


class DocTestFailure(Exception):
    """An example gave something else; raised by DebugRunner."""

    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raised an exception; raised by DebugRunner."""

    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self):
        return str(self.test)


def _indent(text):
    return re.sub('(?m)^(?!$)', '    ', text)


def _plural(count, word):
    return f"{count} {word}{'' if count == 1 else 's'}"


def _has_ellipsis_match(want, got):
    """Whether the pieces of want between '...' come in got one after another."""
    if ELLIPSIS_MARKER not in want:
        return want == got
    first, *pieces, last = want.split(ELLIPSIS_MARKER)
    if not got.startswith(first) or not got.endswith(last) or len(first) + len(last) > len(got):
        return False
    start, end = len(first), len(got) - len(last)
    for piece in pieces:
        start = got.find(piece, start, end)
        if start < 0:
            return False
        start += len(piece)
    return True


class OutputChecker:
    """Compares what was printed with what was expected."""

    def check_output(self, want, got, optionflags):
        want, got = [text.encode('ascii', 'backslashreplace').decode('ascii') for text in (want, got)]
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(rf'(?m)^{BLANKLINE_MARKER}\s*?$', '', want)
            got = re.sub(r'(?m)^[^\S\n]+$', '', got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = ' '.join(got.split()), ' '.join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _has_ellipsis_match(want, got)

    def _is_worth_a_diff(self, want, got, optionflags):
        if not optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
            return False
        return bool(optionflags & REPORT_NDIFF) or want.count('\n') > 2 and got.count('\n') > 2

    def output_difference(self, example, got, optionflags):
        """The text that tells how what was printed differs."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub('(?m)^[ ]*(?=\n)', BLANKLINE_MARKER, got)
        if self._is_worth_a_diff(want, got, optionflags):
            wanted, printed = want.splitlines(keepends=True), got.splitlines(keepends=True)
            if optionflags & REPORT_UDIFF:
                diff = list(difflib.unified_diff(wanted, printed, n=2))[2:]
                kind = 'unified diff with -expected +actual'
            elif optionflags & REPORT_CDIFF:
                diff = list(difflib.context_diff(wanted, printed, n=2))[2:]
                kind = 'context diff with expected followed by actual'
            else:
                diff = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(wanted, printed))
                kind = 'ndiff with -expected +actual'
            return f'Differences ({kind}):\n' + _indent(''.join(diff))
        if want and got:
            return f'Expected:\n{_indent(want)}Got:\n{_indent(got)}'
        if want:
            return f'Expected:\n{_indent(want)}Got nothing\n'
        return f'Expected nothing\nGot:\n{_indent(got)}' if got else 'Expected nothing\nGot nothing\n'


class _Output(StringIO):
    """Stands for sys.stdout; what it has ends with a line break."""

    def getvalue(self):
        text = super().getvalue()
        return text if not text or text.endswith('\n') else text + '\n'

    def truncate(self, size=None):
        self.seek(size)
        super().truncate()


def _without_details(message):
    """The class of an exception, without its module and its message."""
    line = message.split('\n', 1)[0]
    name = line.split(':', 1)[0]
    return name.rpartition('.')[2]


def _traceback(error):
    # What stands above the example's own frame is the runner's.
    trace = error.__traceback__
    while trace is not None and not trace.tb_frame.f_code.co_filename.startswith('<doctest '):
        trace = trace.tb_next
    return ''.join(traceback.format_exception(type(error), error, trace))


class DocTestRunner:
    """Runs the examples of DocTests, tells what fails, and counts."""

    DIVIDER = '*' * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = '-v' in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = self.skips = 0
        self._stats = {}
        self._fakeout = _Output()

    def report_start(self, out, test, example):
        if self._verbose:
            expecting = f'Expecting:\n{_indent(example.want)}' if example.want else 'Expecting nothing\n'
            out(f'Trying:\n{_indent(example.source)}{expecting}')

    def report_success(self, out, test, example, got):
        if self._verbose:
            out('ok\n')

    def report_failure(self, out, test, example, got):
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(f'{self._failure_header(test, example)}Exception raised:\n{_indent(_traceback(exc_info[1]))}')

    def _failure_header(self, test, example):
        line = '?' if test.lineno is None or example.lineno is None else test.lineno + example.lineno + 1
        where = f'File "{test.filename}", line {line}' if test.filename else f'Line {example.lineno + 1}'
        return f'{self.DIVIDER}\n{where}, in {test.name}\nFailed example:\n{_indent(example.source)}'

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run the examples of one DocTest."""
        before = sys.stdout, sys.displayhook
        if out is None:
            def out(text):
                before[0].write(text)
        sys.stdout, sys.displayhook = self._fakeout, sys.__displayhook__
        self.test = test
        try:
            return self._run(test, compileflags or 0, out)
        finally:
            sys.stdout, sys.displayhook = before
            if clear_globs:
                test.globs.clear()
                import builtins
                builtins.__dict__.pop('_', None)

    def _run(self, test, compileflags, out):
        failures = tries = skips = 0
        original = self.optionflags
        for number, example in enumerate(test.examples):
            tries += 1
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self.optionflags = original
            for flag, on in example.options.items():
                self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag
            if self.optionflags & SKIP:
                skips += 1
                continue
            if not quiet:
                self.report_start(out, test, example)
            filename = f'<doctest {test.name}[{number}]>'
            error = None
            try:
                exec(compile(example.source, filename, 'single', compileflags, True), test.globs)
            except KeyboardInterrupt:
                raise
            except BaseException as raised:
                error = raised
            got = self._fakeout.getvalue()
            self._fakeout.truncate(0)
            if error is None:
                passed = self._checker.check_output(example.want, got, self.optionflags)
            else:
                passed = example.exc_msg is not None and self._is_expected(example, error)
                if not quiet:
                    got += _traceback(error)
            if passed:
                if not quiet:
                    self.report_success(out, test, example, got)
                continue
            failures += 1
            if not quiet:
                if error is not None and example.exc_msg is None:
                    self.report_unexpected_exception(out, test, example, (type(error), error, error.__traceback__))
                else:
                    self.report_failure(out, test, example, got)
            if self.optionflags & FAIL_FAST:
                break
        self.optionflags = original
        failed, tried, skipped = self._stats.get(test.name, (0, 0, 0))
        self._stats[test.name] = failed + failures, tried + tries, skipped + skips
        self.failures += failures
        self.tries += tries
        self.skips += skips
        return TestResults(failures, tries, skipped=skips)

    def _is_expected(self, example, error):
        lines = ''.join(traceback.format_exception_only(type(error), error)).splitlines(keepends=True)
        if isinstance(error, SyntaxError):
            # Where it is comes first.
            name = type(error).__qualname__
            while not lines[0].startswith((name, f'{type(error).__module__}.{name}')):
                del lines[0]
        message = ''.join(lines)
        if self._checker.check_output(example.exc_msg, message, self.optionflags):
            return True
        return bool(self.optionflags & IGNORE_EXCEPTION_DETAIL) and self._checker.check_output(
            _without_details(example.exc_msg), _without_details(message), self.optionflags)

    def summarize(self, verbose=None):
        """Print how many examples passed and failed, and where."""
        verbose = self._verbose if verbose is None else verbose
        empty, passed, failed = [], [], []
        for name, (failures, tries, _) in self._stats.items():
            if failures:
                failed.append((failures, tries, name))
            elif tries:
                passed.append((name, tries))
            else:
                empty.append(name)
        if verbose:
            if empty:
                print(f"{_plural(len(empty), 'item')} had no tests:")
                print('\n'.join(['    ' + name for name in sorted(empty)]))
            if passed:
                print(f"{_plural(len(passed), 'item')} passed all tests:")
                for name, count in sorted(passed):
                    print(f" {count:3d} test{'' if count == 1 else 's'} in {name}")
        if failed:
            print(self.DIVIDER)
            print(f"{_plural(len(failed), 'item')} had failures:")
            for failures, tries, name in sorted(failed, key=lambda one: one[2]):
                print(f' {failures:3d} of {tries:3d} in {name}')
        failures, tries, skips = [sum([one[at] for one in self._stats.values()]) for at in range(3)]
        if verbose:
            print(f"{_plural(tries, 'test')} in {_plural(len(self._stats), 'item')}.")
            and_failed = f' and {failures} failed' if failures else ''
            print(f'{tries - failures} passed{and_failed}.')
        if failures:
            and_skipped = f" and {_plural(skips, 'skipped test')}" if skips else ''
            print(f"***Test Failed*** {_plural(failures, 'failure')}{and_skipped}.")
        elif verbose:
            print('Test passed.')
        return TestResults(failures, tries, skipped=skips)

    def merge(self, other):
        for name, counts in other._stats.items():
            mine = self._stats.get(name, (0, 0, 0))
            self._stats[name] = tuple([one + more for one, more in zip(mine, counts)])


class DebugRunner(DocTestRunner):
    """Raises an exception at the first failure, and leaves the names as they are then."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        results = super().run(test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return results

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


def _run_all(tests, verbose, report, raise_on_error, optionflags):
    global master
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False,
            exclude_empty=False):
    """Run the examples in the docstrings of a module, the program's if none is given."""
    if m is None:
        m = sys.modules.get('__main__')
    if not inspect.ismodule(m):
        raise TypeError(f'testmod: module required; {m!r}')
    tests = DocTestFinder(exclude_empty=exclude_empty).find(m, m.__name__ if name is None else name, globs=globs,
                                                            extraglobs=extraglobs)
    return _run_all(tests, verbose, report, raise_on_error, optionflags)


def _load(filename, package, module_relative, encoding):
    if module_relative:
        if package is None:
            package = sys.modules[sys._getframe(2).f_globals['__name__']]
        elif isinstance(package, str):
            package = __import__(package, fromlist=['*'])
        if os.path.isabs(filename):
            raise ValueError('Module-relative files may not have absolute paths')
        filename = os.path.join(os.path.dirname(getattr(package, '__file__', None) or ''), *filename.split('/'))
    with open(filename, encoding=encoding) as file:
        return file.read(), filename


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0,
             extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
    """Run the examples in a text file."""
    if package and not module_relative:
        raise ValueError('Package may only be specified for module-relative paths.')
    text, filename = _load(filename, package, module_relative, encoding or 'utf-8')
    globs = dict(globs or {}) | dict(extraglobs or {})
    globs.setdefault('__name__', '__main__')
    test = parser.get_doctest(text, globs, name or os.path.basename(filename), filename, 0)
    return _run_all([test], verbose, report, raise_on_error, optionflags)


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    """Run the examples of one object's docstring with the names in globs."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def testsource(module, name):
    """A program of the examples of one docstring of a module."""
    if isinstance(module, str):
        module = __import__(module, fromlist=['*'])
    for test in DocTestFinder().find(module):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, 'not found in tests')


def debug_script(src, pm=False, globs=None):
    """Debug a program, or with pm look at where it failed."""
    import pdb
    globs = dict(globs or {})
    if not pm:
        pdb.Pdb(nosigint=True).run(src, globs, globs)
        return
    try:
        exec(src, globs)
    except BaseException as error:
        print(error)
        pdb.post_mortem(error)


def debug_src(src, pm=False, globs=None):
    """Debug the examples of a text."""
    debug_script(script_from_examples(src), pm, globs)


def debug(module, name, pm=False):
    """Debug the examples of one docstring of a module."""
    if isinstance(module, str):
        module = __import__(module, fromlist=['*'])
    debug_script(testsource(module, name), pm, module.__dict__)


def set_unittest_reportflags(flags):
    """The reporting flags of the unittest cases; those that were."""
    global _unittest_reportflags
    if flags & REPORTING_FLAGS != flags:
        raise ValueError('Only reporting flags allowed', flags)
    before, _unittest_reportflags = _unittest_reportflags, flags
    return before


class DocTestCase(unittest.TestCase):
    """The examples of one docstring as a case of unittest."""

    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        super().__init__()
        self._dt_test, self._dt_optionflags, self._dt_checker = test, optionflags, checker
        self._dt_setUp, self._dt_tearDown = setUp, tearDown
        self._dt_globs = test.globs.copy()

    def setUp(self):
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        if self._dt_tearDown is not None:
            self._dt_tearDown(self._dt_test)
        self._dt_test.globs.clear()
        self._dt_test.globs.update(self._dt_globs)

    def runTest(self):
        test, output, flags = self._dt_test, StringIO(), self._dt_optionflags
        if not flags & REPORTING_FLAGS:
            flags |= _unittest_reportflags
        runner = DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
        runner.DIVIDER = '-' * 70
        results = runner.run(test, out=output.write, clear_globs=False)
        if results.skipped == len(test.examples) and results.skipped:
            raise unittest.SkipTest('all examples were skipped')
        if results.failed:
            raise self.failureException(self.format_failure(output.getvalue().rstrip('\n')))

    def format_failure(self, err):
        test = self._dt_test
        line = 'unknown line number' if test.lineno is None else str(test.lineno)
        return (f'Failed doctest test for {test.name}\n  File "{test.filename}", line {line}, in '
                f'{test.name.rpartition(".")[2]}\n\n{err}')

    def id(self):
        return self._dt_test.name

    def __repr__(self):
        name = self._dt_test.name.split('.')
        return f"{name[-1]} ({'.'.join(name[:-1])})"

    __str__ = __repr__

    def shortDescription(self):
        return 'Doctest: ' + self._dt_test.name


class DocFileCase(DocTestCase):
    """The examples of a text file as a case of unittest."""

    def id(self):
        return '_'.join(self._dt_test.name.split('.'))

    def __repr__(self):
        return self._dt_test.filename

    __str__ = __repr__

    def shortDescription(self):
        return 'Doctest: ' + self._dt_test.filename


class _Suite(unittest.TestSuite):
    # It may run again.
    def _removeTestAtIndex(self, index):
        pass


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """The docstrings of a module that have examples, as a suite of unittest."""
    if module is None:
        module = sys._getframe(1).f_globals['__name__']
    if isinstance(module, str):
        module = sys.modules.get(module) or __import__(module, fromlist=['*'])
    suite = _Suite()
    for test in (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs):
        if test.examples:
            suite.addTest(DocTestCase(test, **options))
    return suite


def DocFileSuite(*paths, module_relative=True, package=None, globs=None, parser=DocTestParser(), encoding=None, **options):
    """Text files with examples as a suite of unittest."""
    suite = _Suite()
    for path in paths:
        text, filename = _load(path, package, module_relative, encoding or 'utf-8')
        names = {'__file__': filename, **(globs or {})}
        suite.addTest(DocFileCase(parser.get_doctest(text, names, os.path.basename(path), filename, 0), **options))
    return suite
