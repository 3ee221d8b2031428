# A finder, a runner and a checker used by hand.
import doctest
import io

class A:
    """
    >>> 1
    1
    """
    def m(self):
        """
        >>> 2
        2
        """
    class B:
        """
        >>> 3
        4
        """

finder = doctest.DocTestFinder()
tests = finder.find(A, 'A')
print(tests, [test.lineno for test in tests])
runner = doctest.DocTestRunner(verbose=False)
for test in tests:
    output = io.StringIO()
    print(runner.run(test, out=output.write), len(output.getvalue()) > 0)
print(runner.tries, runner.failures, runner.summarize(verbose=False))
checker = doctest.OutputChecker()
print(checker.check_output('a...\n', 'abc\n', doctest.ELLIPSIS), checker.check_output('a\n', 'b\n', 0))
print(checker.output_difference(doctest.Example('x', 'a\n'), 'b\n', 0))
results = doctest.TestResults(1, 2)
print(results, results.failed, results.skipped, tuple(results), doctest.TestResults(1, 2, skipped=3))

# output:
# [<DocTest A from finder_and_runner.py:5 (1 example)>, <DocTest A.B from finder_and_runner.py:15 (1 example)>, <DocTest A.m from finder_and_runner.py:10 (1 example)>] [5, 15, 10]
# TestResults(failed=0, attempted=1) False
# TestResults(failed=1, attempted=1) True
# TestResults(failed=0, attempted=1) False
# **********************************************************************
# 1 item had failures:
#    1 of   1 in A.B
# ***Test Failed*** 1 failure.
# 3 1 TestResults(failed=1, attempted=3)
# True False
# Expected:
#     a
# Got:
#     b
#
# TestResults(failed=1, attempted=2) 1 0 (1, 2) TestResults(failed=1, attempted=2, skipped=3)
