# A trace function may let a frame go on at another line: f_lineno can be set at a line event, forwards and backwards,
# out of loops, `with` and `except`, but not into them.
import sys
import warnings

warnings.simplefilter("ignore", RuntimeWarning)  # locals that have no value yet get None


class Manager:
    def __enter__(self):
        output.append("enter")

    def __exit__(self, *exc):
        output.append("exit")


def straight():
    output.append(1)
    output.append(2)
    output.append(3)


def loops():
    output.append(1)
    for i in [10, 20]:
        output.append(i)
        while i:
            output.append("while")
            break
    output.append(7)


def managed():
    output.append(1)
    with Manager():
        output.append(3)
        output.append(4)
    output.append(5)


def handled():
    try:
        output.append(2)
        1 / 0
    except ZeroDivisionError:
        output.append(5)
        output.append(repr(sys.exception()))
    finally:
        output.append(8)
    output.append(repr(sys.exception()))


def two_managers():
    output.append(1)
    with (Manager() as a,
          Manager() as b):
        output.append(4)
    for i in 1, 2: output.append(i)
    output.append(6)


def matched():
    output.append(1)
    match output:
        case [1]:
            output.append(4)
        case _:
            output.append(6)


def values():
    a = 1
    b = 2
    return a, b


def jump(function, *jumps):
    first = function.__code__.co_firstlineno
    left = list(jumps)

    def tracer(frame, event, arg):
        if frame.f_code is not function.__code__:
            return None
        if event == "line" and left and frame.f_lineno == first + left[0][0]:
            frame.f_lineno = first + left.pop(0)[1]
        return tracer

    output.clear()
    sys.settrace(tracer)
    try:
        result = function()
    except ValueError as error:
        result = error
    sys.settrace(None)
    print(function.__name__, *jumps, output, "" if result is None else result)


output = []
jump(straight, (1, 3))
jump(straight, (3, 1), (2, 3))
jump(straight, (2, 1), (2, 3))
jump(loops, (3, 7))
jump(loops, (1, 7))
jump(loops, (5, 3), (5, 2), (3, 7))
jump(loops, (2, 5))
jump(loops, (1, 3))
jump(loops, (7, 4))
jump(managed, (3, 5))
jump(managed, (1, 4))
jump(managed, (4, 1), (1, 5))
jump(handled, (2, 8))
jump(handled, (3, 8))
jump(handled, (5, 8))
jump(handled, (2, 5))
jump(handled, (6, 5), (6, 8))
jump(two_managers, (1, 3))
jump(two_managers, (1, 5))
jump(two_managers, (4, 6))
jump(matched, (1, 6))
jump(matched, (4, 6))
jump(values, (1, 3))
jump(values, (2, 100))
jump(values, (2, -5))


def without_tracing():
    try:
        sys._getframe().f_lineno = 1
    except ValueError as error:
        print(error)


def wrong(event_wanted, line):
    def tracer(frame, event, arg):
        if frame.f_code is values.__code__ and event == event_wanted:
            try:
                frame.f_lineno = line
            except ValueError as error:
                print(event, error)
        return tracer

    sys.settrace(tracer)
    values()
    sys.settrace(None)


without_tracing()
wrong("call", values.__code__.co_firstlineno + 1)
wrong("return", values.__code__.co_firstlineno + 1)
wrong("line", "1")

# output:
# straight (1, 3) [3] 
# straight (3, 1) (2, 3) [1, 2, 1, 3] 
# straight (2, 1) (2, 3) [1, 1, 3] 
# loops (3, 7) [1, 7] 
# loops (1, 7) [7] 
# loops (5, 3) (5, 2) (3, 7) [1, 10, 10, 7] 
# loops (2, 5) [1] can't jump into the body of a for loop
# loops (1, 3) [] can't jump into the body of a for loop
# loops (7, 4) [1, 10, 'while', 20, 'while'] can't jump into the body of a for loop
# managed (3, 5) [1, 'enter', 5] 
# managed (1, 4) [] incompatible stacks
# managed (4, 1) (1, 5) [1, 'enter', 3, 1, 'enter', 3, 4, 'exit', 5] 
# handled (2, 8) [8, 'None'] 
# handled (3, 8) [2, 8, 'None'] 
# handled (5, 8) [2, 8, 'None'] 
# handled (2, 5) [8] can't jump into an 'except' block as there's no exception
# handled (6, 5) (6, 8) [2, 5, 5, 8, 'None'] 
# two_managers (1, 3) [] incompatible stacks
# two_managers (1, 5) [1, 2, 6] 
# two_managers (4, 6) [1, 'enter', 'enter', 6] 
# matched (1, 6) [6] 
# matched (4, 6) [1, 6] 
# values (1, 3) [] (None, None)
# values (2, 100) [] line 171 comes after the current code block
# values (2, -5) [] line 66 comes before the current code block
# f_lineno can only be set in a trace function
# call can't jump from the 'call' trace event of a new frame
# return can only jump from a 'line' trace event
# line lineno must be an integer
# line lineno must be an integer
# line lineno must be an integer
