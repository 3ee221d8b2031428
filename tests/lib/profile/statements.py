# A statement that is profiled is counted itself, even if it calls nothing of the program's own; one profiler at a time.
import cProfile
import io
import pstats


def double(x):
    return 2 * x


for statement in ("1 + 1", "double(double(3))"):
    profiler = cProfile.Profile().runctx(statement, globals(), {})
    rows = pstats.Stats(profiler, stream=io.StringIO()).stats
    print(sorted((name, row[0]) for (file, line, name), row in rows.items() if name[0] != "{" and "built-in" not in name
                 and "method" not in name))

first, second = cProfile.Profile(), cProfile.Profile()
first.enable()
for profiler in (first, second):
    try:
        profiler.enable()
    except ValueError as error:
        print(error)
first.disable()
second.enable()
second.disable()

# output:
# [('<module>', 1)]
# [('<module>', 1), ('double', 2)]
# Another profiling tool is already active
# Another profiling tool is already active
