# Tables of statistics: sorted, restricted, with callers and callees.
import pstats

class Fixed:
    def create_stats(self):
        self.stats = {
            ('/a/mod.py', 10, 'slow'): (1, 1, 2.0, 2.5, {('/a/main.py', 1, '<module>'): (1, 1, 2.0, 2.5)}),
            ('/a/mod.py', 20, 'recursive'): (2, 10, 0.4, 0.5, {('/a/mod.py', 10, 'slow'): (2, 2, 0.1, 0.5),
                                                                ('/a/mod.py', 20, 'recursive'): (8, 0, 0.3, 0.4)}),
            ('~', 0, '<built-in method builtins.len>'): (5, 5, 0.01, 0.01, {('/a/mod.py', 20, 'recursive'): (5, 5, 0.01, 0.01)}),
            ('/a/main.py', 1, '<module>'): (1, 1, 0.1, 2.6, {}),
        }

stats = pstats.Stats(Fixed())
stats.print_stats()
stats.sort_stats('cumulative').print_stats(2)
stats.sort_stats('ncalls', 'name').print_stats('mod', .5)
stats.strip_dirs().sort_stats(pstats.SortKey.TIME).reverse_order().print_stats()
stats.sort_stats('stdname').print_callers('slow|recursive|len')
stats.print_callees('slow|recursive')
stats.sort_stats(-1).print_stats('(')
stats.add(pstats.Stats(Fixed()).strip_dirs()).sort_stats('pcalls').print_stats('slow')
for wrong in (('nothing',), ('time', 1)):
    try:
        stats.sort_stats(*wrong)
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
print([key.value for key in pstats.SortKey], pstats.SortKey('ncalls') is pstats.SortKey.CALLS, str(pstats.SortKey.NFL))

# output:
#          17 function calls (9 primitive calls) in 2.510 seconds
#
#    Random listing order was used
#
#    ncalls  tottime  percall  cumtime  percall filename:lineno(function)
#         1    2.000    2.000    2.500    2.500 /a/mod.py:10(slow)
#      10/2    0.400    0.040    0.500    0.250 /a/mod.py:20(recursive)
#         5    0.010    0.002    0.010    0.002 {built-in method builtins.len}
#         1    0.100    0.100    2.600    2.600 /a/main.py:1(<module>)
#
#
#          17 function calls (9 primitive calls) in 2.510 seconds
#
#    Ordered by: cumulative time
#    List reduced from 4 to 2 due to restriction <2>
#
#    ncalls  tottime  percall  cumtime  percall filename:lineno(function)
#         1    0.100    0.100    2.600    2.600 /a/main.py:1(<module>)
#         1    2.000    2.000    2.500    2.500 /a/mod.py:10(slow)
#
#
#          17 function calls (9 primitive calls) in 2.510 seconds
#
#    Ordered by: call count, function name
#    List reduced from 4 to 3 due to restriction <'mod'>
#    List reduced from 3 to 2 due to restriction <0.5>
#
#    ncalls  tottime  percall  cumtime  percall filename:lineno(function)
#      10/2    0.400    0.040    0.500    0.250 /a/mod.py:20(recursive)
#         1    0.100    0.100    2.600    2.600 /a/main.py:1(<module>)
#
#
#          17 function calls (9 primitive calls) in 2.510 seconds
#
#    Ordered by: internal time
#
#    ncalls  tottime  percall  cumtime  percall filename:lineno(function)
#         5    0.010    0.002    0.010    0.002 {built-in method builtins.len}
#         1    0.100    0.100    2.600    2.600 main.py:1(<module>)
#      10/2    0.400    0.040    0.500    0.250 mod.py:20(recursive)
#         1    2.000    2.000    2.500    2.500 mod.py:10(slow)
#
#
#    Ordered by: standard name
#    List reduced from 4 to 3 due to restriction <'slow|recursive|len'>
#
# Function                        was called by...
#                                     ncalls  tottime  cumtime
# mod.py:10(slow)                 <-       1    2.000    2.500  main.py:1(<module>)
# mod.py:20(recursive)            <-       2    0.100    0.500  mod.py:10(slow)
#                                        8/0    0.300    0.400  mod.py:20(recursive)
# {built-in method builtins.len}  <-       5    0.010    0.010  mod.py:20(recursive)
#
#
#    Ordered by: standard name
#    List reduced from 4 to 2 due to restriction <'slow|recursive'>
#
# Function              called...
#                           ncalls  tottime  cumtime
# mod.py:10(slow)       ->       2    0.100    0.500  mod.py:20(recursive)
# mod.py:20(recursive)  ->     8/0    0.300    0.400  mod.py:20(recursive)
#                                5    0.010    0.010  {built-in method builtins.len}
#
#
#          17 function calls (9 primitive calls) in 2.510 seconds
#
#    Ordered by: standard name
#    <Invalid regular expression '('>
#
#    ncalls  tottime  percall  cumtime  percall filename:lineno(function)
#         1    0.100    0.100    2.600    2.600 main.py:1(<module>)
#         1    2.000    2.000    2.500    2.500 mod.py:10(slow)
#      10/2    0.400    0.040    0.500    0.250 mod.py:20(recursive)
#         5    0.010    0.002    0.010    0.002 {built-in method builtins.len}
#
#
#          34 function calls (18 primitive calls) in 5.020 seconds
#
#    Ordered by: primitive call count
#    List reduced from 4 to 1 due to restriction <'slow'>
#
#    ncalls  tottime  percall  cumtime  percall filename:lineno(function)
#         2    4.000    2.000    5.000    2.500 mod.py:10(slow)
#
#
# KeyError 'nothing'
# TypeError Can't have mixed argument type
# ['calls', 'cumulative', 'filename', 'line', 'name', 'nfl', 'pcalls', 'stdname', 'time'] True nfl
