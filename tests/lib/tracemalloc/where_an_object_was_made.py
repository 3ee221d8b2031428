# Each object knows the calls that led to it, as many as start() was told.
import tracemalloc


class Thing:
    def __init__(self):
        self.data = list(range(10))


def make():
    return Thing()


def make_two():
    return make(), make()


def shown(traceback):
    return [(frame.lineno, line.strip()) for frame, line in zip(traceback, traceback.format()[1::2])]


early = Thing()
tracemalloc.start(3)
print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())
one, two = make_two()
print(shown(tracemalloc.get_object_traceback(one)))
print(shown(tracemalloc.get_object_traceback(two.data)))
print(tracemalloc.get_object_traceback(early), tracemalloc.get_object_traceback(5))

made = tracemalloc.get_object_traceback(one)
print(len(made), made.total_nframe, made[-1] == made[2], made[-1] in made, made[0] < made[1])
print(made.format(1)[1:], made.format(-1)[1:])
print(made.format(most_recent_first=True)[1::2])
print(made == tracemalloc.get_object_traceback(two), hash(made) == hash(tracemalloc.get_object_traceback(two)))
print(repr(made[0]).replace(__file__, "FILE"), str(made[0]).replace(__file__, "FILE"))

before = tracemalloc.get_traced_memory()
block = bytearray(1_000_000)
del block
now, peak = tracemalloc.get_traced_memory()
print(now < 900_000, peak > 1_000_000)
tracemalloc.reset_peak()
print(tracemalloc.get_traced_memory()[1] < 900_000)
tracemalloc.clear_traces()
print(tracemalloc.get_object_traceback(one))
tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_object_traceback(two))

# output:
# True 3
# [(25, 'one, two = make_two()'), (15, 'return make(), make()'), (11, 'return Thing()')]
# [(15, 'return make(), make()'), (11, 'return Thing()'), (7, 'self.data = list(range(10))')]
# None None
# 3 None True True False
# ['    return Thing()'] ['    one, two = make_two()', '  File "where_an_object_was_made.py", line 15', '    return make(), make()']
# ['    return Thing()', '    return make(), make()', '    one, two = make_two()']
# True True
# <Frame filename='FILE' lineno=25> FILE:25
# True True
# True
# None
# False (0, 0) None
