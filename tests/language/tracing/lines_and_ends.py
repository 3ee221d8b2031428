# The places that a trace function sees: a function that comes to its end returns at the line that ran last, f_lasti is
# an offset of co_lines(), an except* clause is told of like any other, and f_trace_lines = False leaves lines out.
import sys


def nested(a):
    if a > 1:
        if a > 2:
            a += 1
    else:
        a -= 1


def loops():
    for i in range(2):
        if i == 1:
            break
    else:
        pass


def groups():
    try:
        raise ValueError(2)
    except* ValueError:
        pass
    return 1


def tells_of(function, *args, lines=True):
    def tracer(frame, event, arg):
        if frame.f_code is not function.__code__:
            return None
        frame.f_trace_lines = lines
        told = [line for start, end, line in frame.f_code.co_lines() if start <= frame.f_lasti < end]
        events.append((event, frame.f_lineno - function.__code__.co_firstlineno, told == [frame.f_lineno]))
        return tracer

    events = []
    sys.settrace(tracer)
    function(*args)
    sys.settrace(None)
    return events


for function, args in ((nested, (3,)), (nested, (2,)), (nested, (0,)), (loops, ()), (groups, ())):
    for event, line, agrees in tells_of(function, *args):
        print(event, line, end=", " if agrees else " ? ")
    print(function.__name__)
print(tells_of(loops, lines=False))

# output:
# call 0, line 1, line 2, line 3, return 3, nested
# call 0, line 1, line 2, return 2, nested
# call 0, line 1, line 5, return 5, nested
# call 0, line 1, line 2, line 1, line 2, line 3, return 3, loops
# call 0, line 1, line 2, exception 2, line 3, line 4, line 5, return 5, groups
# [('call', 0, True), ('return', 3, True)]
