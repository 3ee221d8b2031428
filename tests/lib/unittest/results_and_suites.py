# TestResult's hooks in order, suites in suites, iteration, equality, debug(), shouldStop, cleanups that fail, class and module fixtures.
import io
import unittest

log = []


class Logging(unittest.TestResult):
    def __getattribute__(self, name):
        if name.startswith(('add', 'startTest', 'stopTest')) and name not in ('addDuration', 'addSubTest'):
            log.append(name)
        return super().__getattribute__(name)


class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append('setUpClass')
        cls.addClassCleanup(log.append, 'class cleanup')

    @classmethod
    def tearDownClass(cls):
        log.append('tearDownClass')

    def setUp(self):
        log.append('setUp')
        self.addCleanup(log.append, 'cleanup 1')
        self.addCleanup(self.fails) if self._testMethodName == 'test_cleanup' else None

    def fails(self):
        raise KeyError('cleanup')

    def tearDown(self):
        log.append('tearDown')

    def test_cleanup(self):
        pass

    def test_error(self):
        raise ValueError

    @unittest.expectedFailure
    def test_expected(self):
        self.fail()

    def test_fail(self):
        self.fail('x')

    @unittest.skip('reason')
    def test_skip(self):
        pass

    def test_sub(self):
        for n in range(3):
            with self.subTest('m', n=n):
                self.assertNotEqual(n, 1)

    @unittest.expectedFailure
    def test_unexpected(self):
        pass


suite = unittest.defaultTestLoader.loadTestsFromTestCase(T)
result = Logging()
suite.run(result)
print(log)
print(result, result.testsRun, len(result.errors), len(result.failures), result.skipped[0][1], len(result.expectedFailures), len(result.unexpectedSuccesses), result.wasSuccessful(), [str(test) for test, _ in result.failures], result.errors[0][1].splitlines()[-1])
one, two = T('test_fail'), T('test_fail')
print(one == two, one != T('test_error'), hash(one) == hash(two), str(one), repr(one), one.id(), one.shortDescription(), one.countTestCases(), one.defaultTestResult())
s = unittest.TestSuite([one, unittest.TestSuite([two])])
print(s.countTestCases(), list(s), s == unittest.TestSuite([one, unittest.TestSuite([two])]), repr(s), len(list(unittest.TestSuite())))
for call in (lambda: s.addTest(5), lambda: s.addTest(T), lambda: s.addTests('abc'), lambda: T('nope'), lambda: unittest.TestSuite([5]), lambda: s.addTest(unittest.TestSuite), lambda: unittest.TestSuite([one]).debug(), lambda: T('test_skip').debug(), lambda: unittest.TestCase().run, lambda: unittest.TestCase('x')):
    try:
        print(type(call()).__name__)
    except BaseException as error:
        print(type(error).__name__, error)
stopping = unittest.TestResult()
stopping.failfast = True
unittest.TestSuite([T('test_fail'), T('test_error')]).run(stopping)
print(stopping.testsRun, stopping.shouldStop)
stream = io.StringIO()
unittest.TextTestRunner(stream, verbosity=2, descriptions=False).run(suite if False else unittest.defaultTestLoader.loadTestsFromTestCase(T))
print('\n'.join(line for line in stream.getvalue().splitlines() if ' ... ' in line or line.startswith(('FAILED', 'Ran'))).replace('0.000s', '?s'))


class Fixture(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise unittest.SkipTest('not here')

    def test(self):
        pass


class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise ValueError('no')

    def test(self):
        pass


r = unittest.TestResult()
unittest.TestSuite([Fixture('test'), Broken('test')]).run(r)
print(r.skipped, [(str(test), text.splitlines()[-1]) for test, text in r.errors], r.testsRun)
f = unittest.FunctionTestCase(lambda: log.append('function'), setUp=lambda: log.append('su'), description='a description')
print(str(f).split(' ')[0], f.shortDescription(), f.id())
f.run()
print(log[-2:])
fn = unittest.FunctionTestCase(len)
print(repr(fn), fn == unittest.FunctionTestCase(len), hash(fn) == hash(unittest.FunctionTestCase(len)))

# output:
# ['setUpClass', 'startTest', 'setUp', 'tearDown', 'addError', 'cleanup 1', 'stopTest', 'startTest', 'setUp', 'addError', 'tearDown', 'cleanup 1', 'stopTest', 'startTest', 'setUp', 'tearDown', 'cleanup 1', 'addExpectedFailure', 'stopTest', 'startTest', 'setUp', 'addFailure', 'tearDown', 'cleanup 1', 'stopTest', 'startTest', 'addSkip', 'stopTest', 'startTest', 'setUp', 'tearDown', 'cleanup 1', 'stopTest', 'startTest', 'setUp', 'tearDown', 'cleanup 1', 'addUnexpectedSuccess', 'stopTest', 'tearDownClass', 'class cleanup']
# <__main__.Logging run=7 errors=2 failures=2> 7 2 2 reason 1 1 False ['test_fail (__main__.T.test_fail)', 'test_sub (__main__.T.test_sub) [m] (n=1)'] KeyError: 'cleanup'
# True True True test_fail (__main__.T.test_fail) <__main__.T testMethod=test_fail> __main__.T.test_fail None 1 <unittest.result.TestResult run=0 errors=0 failures=0>
# 2 [<__main__.T testMethod=test_fail>, <unittest.suite.TestSuite tests=[<__main__.T testMethod=test_fail>]>] True <unittest.suite.TestSuite tests=[<__main__.T testMethod=test_fail>, <unittest.suite.TestSuite tests=[<__main__.T testMethod=test_fail>]>]> 0
# TypeError 5 is not callable
# TypeError TestCases and TestSuites must be instantiated before passing them to addTest()
# TypeError tests must be an iterable of tests, not a string
# ValueError no such test method in <class '__main__.T'>: nope
# TypeError 5 is not callable
# TypeError TestCases and TestSuites must be instantiated before passing them to addTest()
# AssertionError x
# SkipTest reason
# method
# ValueError no such test method in <class 'unittest.case.TestCase'>: x
# 1 True
# test_cleanup (__main__.T.test_cleanup) ... ERROR
# test_error (__main__.T.test_error) ... ERROR
# test_expected (__main__.T.test_expected) ... expected failure
# test_fail (__main__.T.test_fail) ... FAIL
# test_skip (__main__.T.test_skip) ... skipped 'reason'
# test_sub (__main__.T.test_sub) ...
#   test_sub (__main__.T.test_sub) [m] (n=1) ... FAIL
# test_unexpected (__main__.T.test_unexpected) ... unexpected success
# Ran 7 tests in ?s
# FAILED (failures=2, errors=2, skipped=1, expected failures=1, unexpected successes=1)
# [(<ErrorHolder description='setUpClass (__main__.Fixture)'>, 'not here')] [('setUpClass (__main__.Broken)', 'ValueError: no')] 0
# unittest.case.FunctionTestCase a description <lambda>
# ['su', 'function']
# <unittest.case.FunctionTestCase tec=<built-in function len>> True True
