# How often functions of the program are called, recursion included.
import cProfile
import io
import pstats

def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

def helper():
    return fib(3)

def main():
    helper()
    helper()

profiler = cProfile.Profile()
profiler.enable()
main()
profiler.disable()
stats = pstats.Stats(profiler, stream=io.StringIO()).strip_dirs().sort_stats(pstats.SortKey.CALLS)
profiles = stats.get_stats_profile().func_profiles
for name in ('fib', 'helper', 'main'):
    print(name, profiles[name].ncalls, profiles[name].file_name, profiles[name].line_number)
calls = {key[2]: {caller[2]: counts[0] for caller, counts in row[4].items()} for key, row in stats.stats.items()}
print(calls['fib'], calls['helper'])

again = cProfile.Profile()
print(again.runcall(fib, 4))
again.create_stats()
print([row[:2] for key, row in again.stats.items() if key[2] == 'fib'])
profiler = cProfile.Profile().runctx('x = fib(2)', {'fib': fib}, {})
profiler.create_stats()
print([row[:2] for key, row in profiler.stats.items() if key[2] == 'fib'])

# output:
# fib 10/2 counts.py 6
# helper 2 counts.py 9
# main 1 counts.py 12
# {'fib': 8, 'helper': 2} {'main': 2}
# 3
# [(1, 9)]
# [(1, 3)]
