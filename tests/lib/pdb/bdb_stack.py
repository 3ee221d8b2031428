# The stack that a debugger shows: from the bottom of what is debugged to the frame that it stopped in, and on to where
# an error came up; or, afterwards, all of a traceback.
import bdb
import sys


def inner(number):
    return 1 / number


def outer(number):
    try:
        return inner(number)
    except ZeroDivisionError:
        return "caught"


def show(stack, at):
    shown = [(frame.f_code.co_name, line - frame.f_code.co_firstlineno) for frame, line in stack]
    print(*[f"{name}:{line}" for name, line in shown if name in ("inner", "outer")], at - len(stack))


class Shower(bdb.Bdb):
    def user_line(self, frame):
        show(*self.get_stack(frame, None))
        self.set_step()

    def user_exception(self, frame, info):
        show(*self.get_stack(frame, info[2]))


print(Shower().runcall(outer, 0))

try:
    inner(0)
except ZeroDivisionError as error:
    show(*bdb.Bdb().get_stack(None, error.__traceback__))

debugger = Shower()
for number in "-1", "-9", "one":
    try:
        print(debugger.get_bpbynumber(number))
    except ValueError as error:
        print(error)


# After set_continue() without breakpoints nothing is traced any more.
class Once(bdb.Bdb):
    def user_line(self, frame):
        print("line", frame.f_lineno - frame.f_code.co_firstlineno)
        self.set_continue()


def two_lines():
    debugger = Once()
    debugger.set_trace()
    first = 1
    second = 2
    return sys.gettrace(), first + second


print(two_lines())

# output:
# outer:1 -1
# outer:2 -1
# outer:2 inner:1 -1
# outer:2 inner:1 -1
# outer:2 inner:1 -2
# outer:3 -1
# outer:4 -1
# caught
# inner:1 -1
# Breakpoint -1 already deleted
# Breakpoint number -9 out of range
# Non-numeric breakpoint number one
# line 3
# (None, 3)
