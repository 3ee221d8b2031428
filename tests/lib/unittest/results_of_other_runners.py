# A result that knows only what there was from the beginning still works, with warnings; a skipped test is not debugged.
import unittest
import warnings

warnings.simplefilter('always')


class Plain:
    shouldStop = False

    def __getattr__(self, name):
        if name in ('startTest', 'stopTest', 'addSuccess', 'addFailure', 'addError'):
            return lambda test, error=None: print(' ', name, error and error[0].__name__)
        raise AttributeError(name)


class Cases(unittest.TestCase):
    def setUp(self):
        print('  setUp')

    def test_parts(self):
        with self.subTest(part=1):
            self.fail()
        print('not reached')

    @unittest.skip('not today')
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail()


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    for name in 'test_parts', 'test_skipped', 'test_expected':
        print(name)
        Cases(name).run(Plain())
    for text in sorted({str(each.message) for each in seen}):
        print(text)
try:
    Cases('test_skipped').debug()
except unittest.SkipTest as reason:
    print('skipped:', reason)

case = unittest.TestCase()
for pair in ('', 'foo'), ('foo\n', 'bar'), ('a\nb', 'a\nc\n'), ('a\nb\n', 'a\nc\n'), ('a\r\nb', 'a\nb'):
    try:
        case.assertEqual(*pair)
    except AssertionError as error:
        print(str(error).splitlines())

# output:
# test_parts
#   startTest None
#   setUp
#   addFailure AssertionError
#   stopTest None
# test_skipped
#   startTest None
#   addSuccess None
#   stopTest None
# test_expected
#   startTest None
#   setUp
#   addSuccess None
#   stopTest None
# TestResult has no addDuration method
# TestResult has no addExpectedFailure method, reporting as passes
# TestResult has no addSkip method, skips not reported
# skipped: not today
# ["'' != 'foo'", '+ foo']
# ["'foo\\n' != 'bar'", '+ bar', '- foo', '- ']
# ["'a\\nb' != 'a\\nc\\n'", '  a', '- b', '+ c', '+ ']
# ["'a\\nb\\n' != 'a\\nc\\n'", '  a', '- b', '+ c']
# ["'a\\r\\nb' != 'a\\nb'", '- a', '?  -', '+ a', '  b']
