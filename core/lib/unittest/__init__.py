"""Tests as classes: TestCase, its asynchronous sister, suites, a runner, main()."""

__all__ = [
    "IsolatedAsyncioTestCase", "TestResult", "TestCase", "TestSuite", "TextTestRunner", "TestLoader", "FunctionTestCase",
    "main", "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure", "TextTestResult",
    "addModuleCleanup", "doModuleCleanups", "enterModuleContext",
]

from .case import (
    FunctionTestCase, SkipTest, TestCase, addModuleCleanup, doModuleCleanups, enterModuleContext, expectedFailure, skip,
    skipIf, skipUnless,
)
from .result import TestResult
from .suite import TestSuite
from .loader import TestLoader, defaultTestLoader
from .runner import TestProgram, TextTestResult, TextTestRunner

main = TestProgram


def __getattr__(name):
    if name == "IsolatedAsyncioTestCase":
        from .async_case import IsolatedAsyncioTestCase

        globals()[name] = IsolatedAsyncioTestCase
        return IsolatedAsyncioTestCase
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
