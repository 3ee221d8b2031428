import asyncio
import unittest


class Numbers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("set up class")

    def setUp(self):
        self.list = [1, 2, 3]

    def test_equal(self):
        self.assertEqual(self.list, [1, 2, 4])

    def test_fine(self):
        "what is fine"
        self.assertIn(2, self.list)
        with self.assertRaises(ZeroDivisionError) as caught:
            1 / 0
        self.assertEqual(str(caught.exception), "division by zero")
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        with self.assertLogs("app", "INFO") as logs:
            import logging
            logging.getLogger("app").warning("careful")
        self.assertEqual(logs.output, ["WARNING:app:careful"])

    def test_error(self):
        raise KeyError("k")

    @unittest.skip("not now")
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)

    def test_sub(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertNotEqual(n, 1)

    def test_dict(self):
        self.assertEqual({"a": 1}, {"a": 2})

    def test_not_raised(self):
        with self.assertRaises(ValueError):
            pass

    def test_message(self):
        self.assertTrue([], "the list is empty")


class Coroutines(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.queue = asyncio.Queue()
        self.addAsyncCleanup(self.clean)

    async def clean(self):
        print("clean")

    async def test_queue(self):
        await self.queue.put(1)
        self.assertEqual(await self.queue.get(), 1)

    async def test_timeout(self):
        with self.assertRaises(TimeoutError):
            async with asyncio.timeout(1):
                await asyncio.sleep(5)
        self.assertEqual("a", "b")


import sys
for verbosity in (1, 2):
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=verbosity).run(suite)
    print(result)
# output:
# clean
# .Fclean
# set up class
# FFEx.FFsF
# ======================================================================
# ERROR: test_error (__main__.Numbers.test_error)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "cases_and_coroutines.py", line 29, in test_error
#     raise KeyError("k")
# KeyError: 'k'
#
# ======================================================================
# FAIL: test_timeout (__main__.Coroutines.test_timeout)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "cases_and_coroutines.py", line 71, in test_timeout
#     self.assertEqual("a", "b")
#     ~~~~~~~~~~~~~~~~^^^^^^^^^^
# AssertionError: 'a' != 'b'
# - a
# + b
#
#
# ======================================================================
# FAIL: test_dict (__main__.Numbers.test_dict)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "cases_and_coroutines.py", line 45, in test_dict
#     self.assertEqual({"a": 1}, {"a": 2})
#     ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^
# AssertionError: {'a': 1} != {'a': 2}
# - {'a': 1}
# ?       ^
#
# + {'a': 2}
# ?       ^
#
#
# ======================================================================
# FAIL: test_equal (__main__.Numbers.test_equal)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "cases_and_coroutines.py", line 14, in test_equal
#     self.assertEqual(self.list, [1, 2, 4])
#     ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^
# AssertionError: Lists differ: [1, 2, 3] != [1, 2, 4]
#
# First differing element 2:
# 3
# 4
#
# - [1, 2, 3]
# ?        ^
#
# + [1, 2, 4]
# ?        ^
#
#
# ======================================================================
# FAIL: test_message (__main__.Numbers.test_message)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "cases_and_coroutines.py", line 52, in test_message
#     self.assertTrue([], "the list is empty")
#     ~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^
# AssertionError: [] is not true : the list is empty
#
# ======================================================================
# FAIL: test_not_raised (__main__.Numbers.test_not_raised)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "cases_and_coroutines.py", line 48, in test_not_raised
#     with self.assertRaises(ValueError):
#          ~~~~~~~~~~~~~~~~~^^^^^^^^^^^^
# AssertionError: ValueError not raised
#
# ======================================================================
# FAIL: test_sub (__main__.Numbers.test_sub) (n=1)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "cases_and_coroutines.py", line 42, in test_sub
#     self.assertNotEqual(n, 1)
#     ~~~~~~~~~~~~~~~~~~~^^^^^^
# AssertionError: 1 == 1
#
# ----------------------------------------------------------------------
# Ran 11 tests in 1.000s
#
# FAILED (failures=6, errors=1, skipped=1, expected failures=1)
# <unittest.runner.TextTestResult run=11 errors=1 failures=6>
# test_queue (__main__.Coroutines.test_queue) ... clean
# ok
# test_timeout (__main__.Coroutines.test_timeout) ... FAIL
# clean
# set up class
# test_dict (__main__.Numbers.test_dict) ... FAIL
# test_equal (__main__.Numbers.test_equal) ... FAIL
# test_error (__main__.Numbers.test_error) ... ERROR
# test_expected (__main__.Numbers.test_expected) ... expected failure
# test_fine (__main__.Numbers.test_fine)
# what is fine ... ok
# test_message (__main__.Numbers.test_message) ... FAIL
# test_not_raised (__main__.Numbers.test_not_raised) ... FAIL
# test_skipped (__main__.Numbers.test_skipped) ... skipped 'not now'
# test_sub (__main__.Numbers.test_sub) ... 
#   test_sub (__main__.Numbers.test_sub) (n=1) ... FAIL
#
# ======================================================================
# ERROR: test_error (__main__.Numbers.test_error)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "cases_and_coroutines.py", line 29, in test_error
#     raise KeyError("k")
# KeyError: 'k'
#
# ======================================================================
# FAIL: test_timeout (__main__.Coroutines.test_timeout)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "cases_and_coroutines.py", line 71, in test_timeout
#     self.assertEqual("a", "b")
#     ~~~~~~~~~~~~~~~~^^^^^^^^^^
# AssertionError: 'a' != 'b'
# - a
# + b
#
#
# ======================================================================
# FAIL: test_dict (__main__.Numbers.test_dict)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "cases_and_coroutines.py", line 45, in test_dict
#     self.assertEqual({"a": 1}, {"a": 2})
#     ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^
# AssertionError: {'a': 1} != {'a': 2}
# - {'a': 1}
# ?       ^
#
# + {'a': 2}
# ?       ^
#
#
# ======================================================================
# FAIL: test_equal (__main__.Numbers.test_equal)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "cases_and_coroutines.py", line 14, in test_equal
#     self.assertEqual(self.list, [1, 2, 4])
#     ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^
# AssertionError: Lists differ: [1, 2, 3] != [1, 2, 4]
#
# First differing element 2:
# 3
# 4
#
# - [1, 2, 3]
# ?        ^
#
# + [1, 2, 4]
# ?        ^
#
#
# ======================================================================
# FAIL: test_message (__main__.Numbers.test_message)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "cases_and_coroutines.py", line 52, in test_message
#     self.assertTrue([], "the list is empty")
#     ~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^
# AssertionError: [] is not true : the list is empty
#
# ======================================================================
# FAIL: test_not_raised (__main__.Numbers.test_not_raised)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "cases_and_coroutines.py", line 48, in test_not_raised
#     with self.assertRaises(ValueError):
#          ~~~~~~~~~~~~~~~~~^^^^^^^^^^^^
# AssertionError: ValueError not raised
#
# ======================================================================
# FAIL: test_sub (__main__.Numbers.test_sub) (n=1)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "cases_and_coroutines.py", line 42, in test_sub
#     self.assertNotEqual(n, 1)
#     ~~~~~~~~~~~~~~~~~~~^^^^^^
# AssertionError: 1 == 1
#
# ----------------------------------------------------------------------
# Ran 11 tests in 1.000s
#
# FAILED (failures=6, errors=1, skipped=1, expected failures=1)
# <unittest.runner.TextTestResult run=11 errors=1 failures=6>
