# Jumping between the lines of a `finally` keeps the exception that it runs for, or goes on without one.
import sys
import warnings

warnings.simplefilter("ignore")


def steps(log, fail):
    try:
        try:
            log.append("body")
            if fail:
                raise ValueError("kept")
        finally:
            log.append("a")
            log.append("b")
            log.append("c")
            log.append("d")
    except ValueError as error:
        log.append(repr(error))
    else:
        log.append("fine")


begin = steps.__code__.co_firstlineno


def jumping(start, to):
    def tracer(frame, event, arg):
        nonlocal start
        if frame.f_code is steps.__code__ and event == "line" and frame.f_lineno == start:
            start = None
            frame.f_lineno = to
        return tracer

    return tracer


for fail in False, True:
    for start, to in (8, 9), (7, 9), (8, 7), (9, 7), (2, 8):
        log = []
        sys.settrace(jumping(begin + start, begin + to))
        try:
            steps(log, fail)
        finally:
            sys.settrace(None)
        print(fail, start, to, log)

# output:
# False 8 9 ['body', 'a', 'c', 'd', 'fine']
# False 7 9 ['body', 'c', 'd', 'fine']
# False 8 7 ['body', 'a', 'a', 'b', 'c', 'd', 'fine']
# False 9 7 ['body', 'a', 'b', 'a', 'b', 'c', 'd', 'fine']
# False 2 8 ['b', 'c', 'd', 'fine']
# True 8 9 ['body', 'a', 'c', 'd', "ValueError('kept')"]
# True 7 9 ['body', 'c', 'd', "ValueError('kept')"]
# True 8 7 ['body', 'a', 'a', 'b', 'c', 'd', "ValueError('kept')"]
# True 9 7 ['body', 'a', 'b', 'a', 'b', 'c', 'd', "ValueError('kept')"]
# True 2 8 ['b', 'c', 'd', 'fine']
