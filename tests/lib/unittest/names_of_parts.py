# How parts of tests are called: nested parameters, the innermost first, messages of every kind, none at all.
import unittest


class T(unittest.TestCase):
    def test(self):
        """Doc of the test."""
        for message in (None, 0, '', 'text'):
            with self.subTest(message):
                self.fail()
        with self.subTest(foo=1, bar=2):
            with self.subTest('inner', baz=3, bar=4):
                self.fail()
            with self.subTest():
                self.fail()
        with self.subTest():
            self.fail()


result = unittest.TestResult()
T('test').run(result)
for part, _ in result.failures:
    print(str(part), part.id(), part.shortDescription(), dict(part.params))

# output:
# test (__main__.T.test) [None] __main__.T.test [None] Doc of the test. {}
# test (__main__.T.test) [0] __main__.T.test [0] Doc of the test. {}
# test (__main__.T.test) [] __main__.T.test [] Doc of the test. {}
# test (__main__.T.test) [text] __main__.T.test [text] Doc of the test. {}
# test (__main__.T.test) [inner] (baz=3, bar=4, foo=1) __main__.T.test [inner] (baz=3, bar=4, foo=1) Doc of the test. {'baz': 3, 'bar': 4, 'foo': 1}
# test (__main__.T.test) (foo=1, bar=2) __main__.T.test (foo=1, bar=2) Doc of the test. {'foo': 1, 'bar': 2}
# test (__main__.T.test) (<subtest>) __main__.T.test (<subtest>) Doc of the test. {}
