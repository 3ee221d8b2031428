# Code whose text is in no file does not go on in the middle of a block either: what the block keeps would be missing.
import sys
import warnings

warnings.simplefilter("ignore", RuntimeWarning)  # locals that have no value yet get None

text = '''# traced by settrace()
def run():
    output.append(2)
    for i in [10, 20]:
        output.append(i)
    for j in [30, 40]:
        output.append(j)
    with Manager():
        output.append(8)
    with Manager():
        output.append(10)
    try:
        1 / 0
    except ZeroDivisionError:
        output.append(14)
    output.append(15)
    for i in [50]:
        @abs
        def inner():
            pass
        output.append(i)
'''


class Manager:
    def __enter__(self):
        output.append("enter")

    def __exit__(self, *exc):
        output.append("exit")


def jump(function, here, there):
    def tracer(frame, event, arg):
        nonlocal here
        if frame.f_code is not function.__code__:
            return None
        if event == "line" and frame.f_lineno == here:
            here = None
            frame.f_lineno = there
        return tracer

    first = here
    output.clear()
    sys.settrace(tracer)
    try:
        function()
    except ValueError:
        output.append("refused")
    except TypeError:
        output.append("abs() of a function")
    sys.settrace(None)
    print(first, there, *output)


output = []
names = {"output": output, "Manager": Manager}
exec(compile(text, "<in memory>", "exec"), names)
for here, there in (3, 5), (3, 4), (5, 8), (5, 16):
    jump(names["run"], here, there)
for here, there in (3, 9), (9, 5), (9, 15), (11, 16):
    jump(names["run"], here, there)
for here, there in (5, 15), (15, 5), (15, 9), (15, 16), (3, 18), (3, 21):
    jump(names["run"], here, there)

# output:
# 3 5 refused
# 3 4 10 20 30 40 enter 8 exit enter 10 exit 14 15 abs() of a function
# 5 8 2 enter 8 exit enter 10 exit 14 15 abs() of a function
# 5 16 2 15 abs() of a function
# 3 9 refused
# 9 5 2 10 20 30 40 enter exit refused
# 9 15 2 10 20 30 40 enter exit refused
# 11 16 2 10 20 30 40 enter 8 exit enter 15 abs() of a function
# 5 15 2 refused
# 15 5 2 10 20 30 40 enter 8 exit enter 10 exit refused
# 15 9 2 10 20 30 40 enter 8 exit enter 10 exit refused
# 15 16 2 10 20 30 40 enter 8 exit enter 10 exit 15 abs() of a function
# 3 18 refused
# 3 21 refused
