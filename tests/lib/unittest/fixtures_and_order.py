# Order of set-ups, tear-downs and cleanups, class and module fixtures, skipping from inside, async cases.
import io
import unittest

log = []


class Base(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append('class up')
        cls.addClassCleanup(log.append, 'class cleanup')

    @classmethod
    def tearDownClass(cls):
        log.append('class down')

    def setUp(self):
        log.append('up')
        self.addCleanup(log.append, 'cleanup 1')
        self.addCleanup(log.append, 'cleanup 2')

    def tearDown(self):
        log.append('down')

    def test_b(self):
        log.append('b')

    def test_a(self):
        log.append('a')
        self.skipTest('enough')


class Fails(unittest.TestCase):
    def setUp(self):
        self.addCleanup(log.append, 'cleaned')
        raise ValueError('in setUp')

    def test(self):
        log.append('never')


class Async(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        log.append('async up')

    async def test_async(self):
        self.addAsyncCleanup(self.later, 1)
        log.append('async test')

    async def asyncTearDown(self):
        log.append('async down')

    async def later(self, n):
        log.append(f'async cleanup {n}')


result = unittest.TestResult()
loader = unittest.TestLoader()
unittest.TestSuite([loader.loadTestsFromTestCase(case) for case in (Base, Fails, Async)]).run(result)
print(*log, sep='\n')
print(result, result.skipped[0][1], result.errors[0][1].splitlines()[-1])
print(loader.getTestCaseNames(Base), loader.loadTestsFromName('Base.test_b', __import__('__main__')).countTestCases(), Base('test_a').id().endswith('Base.test_a'), Base('test_a').shortDescription(), str(Base('test_b'))[:6], repr(Base('test_b'))[-25:], Base('test_a') == Base('test_a'))
for call in (lambda: Base('nope'), lambda: loader.loadTestsFromName('no.such'), lambda: unittest.TestSuite([5]), lambda: unittest.TestSuite().addTest(Base)):
    try:
        print(type(call()).__name__)
    except Exception as error:
        print(type(error).__name__, str(error)[:60])

# output:
# class up
# up
# a
# down
# cleanup 2
# cleanup 1
# up
# b
# down
# cleanup 2
# cleanup 1
# class down
# class cleanup
# cleaned
# async up
# async test
# async down
# async cleanup 1
# <unittest.result.TestResult run=4 errors=1 failures=0> enough ValueError: in setUp
# ['test_a', 'test_b'] 1 True None test_b _.Base testMethod=test_b> True
# ValueError no such test method in <class '__main__.Base'>: nope
# TestSuite
# TypeError 5 is not callable
# TypeError TestCases and TestSuites must be instantiated before passing
