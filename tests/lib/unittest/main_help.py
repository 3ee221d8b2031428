# The help of unittest.main() and of python -m unittest, with its discovery; options that main() was told already are no options.
import unittest


class T(unittest.TestCase):
    def test(self):
        pass


for options in ({'argv': ['prog', '-h']}, {'argv': ['python -m unittest', '--help'], 'module': None}, {'argv': ['python -m unittest', 'discover', '-h'], 'module': None}, {'argv': ['x', '-h'], 'failfast': True, 'buffer': False, 'catchbreak': False}):
    try:
        unittest.main(**options)
    except SystemExit as end:
        print('exit', end.code)
        print('=' * 60)

# output:
# usage: prog [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b]
#             [-k TESTNAMEPATTERNS]
#             [tests ...]
#
# positional arguments:
#   tests                a list of any number of test modules, classes and test
#                        methods.
#
# options:
#   -h, --help           show this help message and exit
#   -v, --verbose        Verbose output
#   -q, --quiet          Quiet output
#   --locals             Show local variables in tracebacks
#   --durations N        Show the N slowest test cases (N=0 for all)
#   -f, --failfast       Stop on first fail or error
#   -c, --catch          Catch Ctrl-C and display results so far
#   -b, --buffer         Buffer stdout and stderr during tests
#   -k TESTNAMEPATTERNS  Only run tests which match the given substring
#
# Examples:
#   prog                           - run default set of tests
#   prog MyTestSuite               - run suite 'MyTestSuite'
#   prog MyTestCase.testSomething  - run MyTestCase.testSomething
#   prog MyTestCase                - run all 'test*' test methods
#                                        in MyTestCase
#
# exit 0
# ============================================================
# usage: python -m unittest [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c]
#                           [-b] [-k TESTNAMEPATTERNS]
#                           [tests ...]
#
# positional arguments:
#   tests                a list of any number of test modules, classes and test
#                        methods.
#
# options:
#   -h, --help           show this help message and exit
#   -v, --verbose        Verbose output
#   -q, --quiet          Quiet output
#   --locals             Show local variables in tracebacks
#   --durations N        Show the N slowest test cases (N=0 for all)
#   -f, --failfast       Stop on first fail or error
#   -c, --catch          Catch Ctrl-C and display results so far
#   -b, --buffer         Buffer stdout and stderr during tests
#   -k TESTNAMEPATTERNS  Only run tests which match the given substring
#
# Examples:
#   python -m unittest test_module               - run tests from test_module
#   python -m unittest module.TestClass          - run tests from module.TestClass
#   python -m unittest module.Class.test_method  - run specified test method
#   python -m unittest path/to/test_file.py      - run tests from test_file.py
#
# usage: python -m unittest discover [-h] [-v] [-q] [--locals] [--durations N]
#                                    [-f] [-c] [-b] [-k TESTNAMEPATTERNS]
#                                    [-s START] [-p PATTERN] [-t TOP]
#
# options:
#   -h, --help            show this help message and exit
#   -v, --verbose         Verbose output
#   -q, --quiet           Quiet output
#   --locals              Show local variables in tracebacks
#   --durations N         Show the N slowest test cases (N=0 for all)
#   -f, --failfast        Stop on first fail or error
#   -c, --catch           Catch Ctrl-C and display results so far
#   -b, --buffer          Buffer stdout and stderr during tests
#   -k TESTNAMEPATTERNS   Only run tests which match the given substring
#   -s, --start-directory START
#                         Directory to start discovery ('.' default)
#   -p, --pattern PATTERN
#                         Pattern to match tests ('test*.py' default)
#   -t, --top-level-directory TOP
#                         Top level directory of project (defaults to start
#                         directory)
#
# For test discovery all test modules must be importable from the top level
# directory of the project.
# exit 0
# ============================================================
# usage: python -m unittest discover [-h] [-v] [-q] [--locals] [--durations N]
#                                    [-f] [-c] [-b] [-k TESTNAMEPATTERNS]
#                                    [-s START] [-p PATTERN] [-t TOP]
#
# options:
#   -h, --help            show this help message and exit
#   -v, --verbose         Verbose output
#   -q, --quiet           Quiet output
#   --locals              Show local variables in tracebacks
#   --durations N         Show the N slowest test cases (N=0 for all)
#   -f, --failfast        Stop on first fail or error
#   -c, --catch           Catch Ctrl-C and display results so far
#   -b, --buffer          Buffer stdout and stderr during tests
#   -k TESTNAMEPATTERNS   Only run tests which match the given substring
#   -s, --start-directory START
#                         Directory to start discovery ('.' default)
#   -p, --pattern PATTERN
#                         Pattern to match tests ('test*.py' default)
#   -t, --top-level-directory TOP
#                         Top level directory of project (defaults to start
#                         directory)
#
# For test discovery all test modules must be importable from the top level
# directory of the project.
# exit 0
# ============================================================
# usage: x [-h] [-v] [-q] [--locals] [--durations N] [-k TESTNAMEPATTERNS]
#          [tests ...]
#
# positional arguments:
#   tests                a list of any number of test modules, classes and test
#                        methods.
#
# options:
#   -h, --help           show this help message and exit
#   -v, --verbose        Verbose output
#   -q, --quiet          Quiet output
#   --locals             Show local variables in tracebacks
#   --durations N        Show the N slowest test cases (N=0 for all)
#   -k TESTNAMEPATTERNS  Only run tests which match the given substring
#
# Examples:
#   x                           - run default set of tests
#   x MyTestSuite               - run suite 'MyTestSuite'
#   x MyTestCase.testSomething  - run MyTestCase.testSomething
#   x MyTestCase                - run all 'test*' test methods
#                                        in MyTestCase
#
# exit 0
# ============================================================
