"""What came of the tests."""

import functools
import io
import sys
import traceback

__unittest = True

STDOUT_LINE = "\nStdout:\n%s"
STDERR_LINE = "\nStderr:\n%s"


def failfast(method):
    """A method after which nothing more is run, if the result was told so."""
    @functools.wraps(method)
    def then_stop(self, *args, **kwargs):
        if getattr(self, "failfast", False):
            self.stop()
        return method(self, *args, **kwargs)
    return then_stop


class TestResult:
    """What a runner writes down; those who show it as it comes override the methods."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = self.shouldStop = self.buffer = self.tb_locals = False
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses, self.collectedDurations = [], [], []
        self.testsRun = 0
        self._stdout_buffer = self._stderr_buffer = None
        self._original_stdout, self._original_stderr = sys.stdout, sys.stderr
        self._mirrorOutput = False

    def printErrors(self):
        pass

    def startTest(self, test):
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def stopTest(self, test):
        self._restoreStdout()
        self._mirrorOutput = False

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    # -- what tests print, kept until it is known whether they fail

    def _setupStdout(self):
        if self.buffer:
            if self._stderr_buffer is None:
                self._stderr_buffer, self._stdout_buffer = io.StringIO(), io.StringIO()
            sys.stdout, sys.stderr = self._stdout_buffer, self._stderr_buffer

    def _restoreStdout(self):
        if not self.buffer:
            return
        kept = (sys.stdout, self._original_stdout, STDOUT_LINE), (sys.stderr, self._original_stderr, STDERR_LINE)
        if self._mirrorOutput:
            for stream, original, line in kept:
                if text := stream.getvalue():
                    original.write(line % (text if text.endswith("\n") else text + "\n"))
        sys.stdout, sys.stderr = self._original_stdout, self._original_stderr
        for buffer in self._stdout_buffer, self._stderr_buffer:
            buffer.seek(0)
            buffer.truncate()

    # -- what came of one test

    @failfast
    def addError(self, test, err):
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    @failfast
    def addFailure(self, test, err):
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSubTest(self, test, subtest, err):
        if err is None:
            return
        if getattr(self, "failfast", False):
            self.stop()
        wrong = self.failures if issubclass(err[0], test.failureException) else self.errors
        wrong.append((subtest, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @failfast
    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not self.failures and not self.errors and not getattr(self, "unexpectedSuccesses", False)

    def stop(self):
        self.shouldStop = True

    # -- tracebacks without the frames of unittest

    def _exc_info_to_string(self, err, test):
        kind, error, trace = err
        trace = self._clean_tracebacks(kind, error, trace, test)
        lines = list(traceback.TracebackException(kind, error, trace, capture_locals=self.tb_locals,
                                                  compact=True).format())
        if self.buffer:
            for stream, line in (sys.stdout, STDOUT_LINE), (sys.stderr, STDERR_LINE):
                if text := stream.getvalue():
                    lines.append(line % (text if text.endswith("\n") else text + "\n"))
        return "".join(lines)

    def _clean_tracebacks(self, kind, error, trace, test):
        seen, waiting, cleaned = {id(error)}, [(kind, error, trace)], None
        while waiting:
            kind, each, frames = waiting.pop()
            while frames and self._is_relevant_tb_level(frames):
                frames = frames.tb_next
            if kind is test.failureException:
                self._remove_unittest_tb_frames(frames)
            if each is error:
                cleaned = frames
            elif each is not None:
                each.__traceback__ = frames
            if each is not None:
                for other in each.__cause__, each.__context__:
                    if other is not None and id(other) not in seen:
                        seen.add(id(other))
                        waiting.append((type(other), other, other.__traceback__))
        return cleaned

    def _is_relevant_tb_level(self, tb):
        return "__unittest" in tb.tb_frame.f_globals

    def _remove_unittest_tb_frames(self, tb):
        # What follows the last frame of a test is an assertion of ours.
        last = None
        while tb and not self._is_relevant_tb_level(tb):
            last, tb = tb, tb.tb_next
        if last is not None:
            last.tb_next = None

    def __repr__(self):
        return (f"<{type(self).__module__}.{type(self).__qualname__} run={self.testsRun} errors={len(self.errors)} "
                f"failures={len(self.failures)}>")
