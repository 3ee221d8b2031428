# How a test program ends: 5 where nothing ran, 1 where the set-up of the class failed before anything could run.
import io
import unittest


class Empty(unittest.TestCase):
    pass


class NeverReady(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        1 / 0

    def test(self):
        pass


class Skipped(unittest.TestCase):
    @unittest.skip('not today')
    def test(self):
        pass


for name in 'Empty', 'NeverReady', 'Skipped':
    try:
        unittest.main(argv=['program'], defaultTest=name, testRunner=unittest.TextTestRunner(stream=io.StringIO()))
    except SystemExit as end:
        print(name, end.code)

# output:
# Empty 5
# NeverReady 1
# Skipped 0
