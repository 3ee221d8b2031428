"""Tests as classes: TestCase, its asynchronous sister, suites, a runner, main()."""

__all__ = [
    "IsolatedAsyncioTestCase", "TestResult", "TestCase", "TestSuite", "TextTestRunner", "TestLoader", "FunctionTestCase",
    "main", "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure", "TextTestResult",
    "installHandler", "registerResult", "removeResult", "removeHandler", "addModuleCleanup", "doModuleCleanups",
    "enterModuleContext",
]

__unittest = True

from .case import (
    FunctionTestCase, SkipTest, TestCase, addModuleCleanup, doModuleCleanups, enterModuleContext, expectedFailure, skip,
    skipIf, skipUnless,
)
from .result import TestResult
from .suite import BaseTestSuite, TestSuite
from .loader import TestLoader, defaultTestLoader
from .signals import installHandler, registerResult, removeHandler, removeResult
from .runner import TextTestResult, TextTestRunner
from .main import TestProgram, main


def __getattr__(name):
    if name == "IsolatedAsyncioTestCase":  # asyncio is large
        from .async_case import IsolatedAsyncioTestCase

        globals()[name] = IsolatedAsyncioTestCase
        return IsolatedAsyncioTestCase
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return globals().keys() | {"IsolatedAsyncioTestCase"}
