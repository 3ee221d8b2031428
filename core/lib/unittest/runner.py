"""The runner that writes dots and letters, and the program around it."""
import sys
import time
import warnings

from .result import TestResult
from .loader import defaultTestLoader

__unittest = True


class _Lines:
    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def writeln(self, text=None):
        if text:
            self.stream.write(text)
        self.stream.write("\n")


class TextTestResult(TestResult):
    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream, self.descriptions, self.durations = stream, descriptions, durations
        self.showAll, self.dots = verbosity > 1, verbosity == 1
        self._new_line = True

    def getDescription(self, test):
        doc = test.shortDescription()
        return f"{test}\n{doc}" if self.descriptions and doc else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(f"{self.getDescription(test)} ... ")
            self.stream.flush()
            self._new_line = False

    def _say(self, word, letter, test=None):
        from .case import _SubTest

        if self.showAll:
            if isinstance(test, _SubTest) or self._new_line:
                if not self._new_line:
                    self.stream.writeln()
                if isinstance(test, _SubTest):
                    self.stream.write("  ")
                self.stream.write(f"{self.getDescription(test)} ... ")
            self.stream.writeln(word)
            self._new_line = True
        elif self.dots:
            self.stream.write(letter)
        self.stream.flush()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._say("FAIL" if failed else "ERROR", "F" if failed else "E", subtest)
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._say("ok", ".", test)

    def addError(self, test, err):
        super().addError(test, err)
        self._say("ERROR", "E", test)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._say("FAIL", "F", test)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._say(f"skipped {reason!r}", "s", test)

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._say("expected failure", "x", test)

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._say("unexpected success", "u", test)

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.writeln()
            self.stream.flush()
        self.printErrorList("ERROR", self.errors)
        self.printErrorList("FAIL", self.failures)
        if self.unexpectedSuccesses:
            self.stream.writeln(self.separator1)
            for test in self.unexpectedSuccesses:
                self.stream.writeln(f"UNEXPECTED SUCCESS: {self.getDescription(test)}")
            self.stream.flush()

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            self.stream.writeln(self.separator1)
            self.stream.writeln(f"{flavour}: {self.getDescription(test)}")
            self.stream.writeln(self.separator2)
            self.stream.writeln(text)
            self.stream.flush()


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                 warnings=None, *, tb_locals=False, durations=None):
        self.stream = _Lines(sys.stderr if stream is None else stream)
        self.descriptions, self.verbosity, self.failfast = descriptions, verbosity, failfast
        self.buffer, self.tb_locals, self.durations, self.warnings = buffer, tb_locals, durations, warnings
        if resultclass is not None:
            self.resultclass = resultclass

    def run(self, test):
        result = self.resultclass(self.stream, self.descriptions, self.verbosity)
        result.failfast = self.failfast
        with warnings.catch_warnings():
            if self.warnings:
                warnings.simplefilter(self.warnings)
            began = time.perf_counter()
            result.startTestRun()
            try:
                test(result)
            finally:
                result.stopTestRun()
            taken = time.perf_counter() - began
        result.printErrors()
        self.stream.writeln(result.separator2)
        count = result.testsRun
        self.stream.writeln(f"Ran {count} test{'' if count == 1 else 's'} in {taken:.3f}s")
        self.stream.writeln()
        notes = []
        if not result.wasSuccessful():
            self.stream.write("FAILED")
            notes += [f"{name}={len(items)}" for name, items in (("failures", result.failures), ("errors", result.errors))
                      if items]
        elif count == 0 and not result.skipped:
            self.stream.write("NO TESTS RAN")
        else:
            self.stream.write("OK")
        for name, items in (("skipped", result.skipped), ("expected failures", result.expectedFailures),
                            ("unexpected successes", result.unexpectedSuccesses)):
            if items:
                notes.append(f"{name}={len(items)}")
        self.stream.writeln(f" ({', '.join(notes)})" if notes else "")
        self.stream.flush()
        return result


class TestProgram:
    """main(): the tests of a module, chosen and shown as the command line says; ends the program."""

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader,
                 exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False,
                 durations=None):
        import argparse
        import os

        self.module = __import__(module) if isinstance(module, str) else module
        argv = sys.argv if argv is None else argv
        parser = argparse.ArgumentParser(prog=os.path.basename(argv[0]))
        parser.add_argument("-v", "--verbose", dest="verbosity", action="store_const", const=2, default=verbosity,
                            help="Verbose output")
        parser.add_argument("-q", "--quiet", dest="verbosity", action="store_const", const=0, help="Quiet output")
        parser.add_argument("-f", "--failfast", action="store_true", default=bool(failfast),
                            help="Stop on first fail or error")
        parser.add_argument("-b", "--buffer", action="store_true", default=bool(buffer),
                            help="Buffer stdout and stderr during tests")
        parser.add_argument("-k", dest="patterns", action="append", help="Only run tests which match the given substring")
        parser.add_argument("tests", nargs="*", help="a list of any number of test modules, classes and test methods.")
        given = parser.parse_args(argv[1:])
        names = given.tests or ([defaultTest] if isinstance(defaultTest, str) else defaultTest)
        if given.patterns:
            testLoader.testNamePatterns = [each if "*" in each else f"*{each}*" for each in given.patterns]
        if names:
            self.test = testLoader.loadTestsFromNames(names, self.module)
        else:
            self.test = testLoader.loadTestsFromModule(self.module)
        if testRunner is None:
            testRunner = TextTestRunner
        if isinstance(testRunner, type):
            testRunner = testRunner(verbosity=given.verbosity, failfast=given.failfast, buffer=given.buffer,
                                    warnings="default" if warnings is None and not sys.warnoptions else warnings)
        self.result = testRunner.run(self.test)
        if exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(5)
            sys.exit(0 if self.result.wasSuccessful() else 1)
