# A debugger of one's own: a class derived from bdb.Bdb is told of lines, calls, returns and exceptions, and says how to
# go on; breakpoints have conditions, counts, and may be temporary.
import bdb


def add(a, b):
    result = a + b
    return result


def total(numbers):
    sum = 0
    for number in numbers:
        sum = add(sum, number)
    return sum


def fail():
    try:
        1 / 0
    except ZeroDivisionError:
        pass
    return "failed"


def count():
    yield 1
    yield 2


def first_two():
    numbers = 0
    for one in count():
        numbers += one
    return numbers


class Watcher(bdb.Bdb):
    def __init__(self, how="step"):
        super().__init__()
        self.how, self.currentbp = how, None

    def tell(self, event, frame, value=""):
        print(f"{event} {frame.f_code.co_name}:{frame.f_lineno - frame.f_code.co_firstlineno}", value)

    def user_call(self, frame, args):
        self.tell("call", frame)

    def user_line(self, frame):
        self.tell("line", frame, "" if self.currentbp is None else f"(breakpoint {self.currentbp})")
        self.currentbp = None
        if self.how == "continue":
            self.set_continue()
        elif self.how == "next":
            self.set_next(frame)
        elif self.how == "return":
            self.set_return(frame)
        elif self.how == "until":
            self.set_until(frame)
        elif self.how == "quit":
            self.set_quit()
        else:
            self.set_step()

    def user_return(self, frame, value):
        self.tell("return", frame, value)

    def user_exception(self, frame, info):
        self.tell("exception", frame, info[0].__name__)

    def do_clear(self, number):
        print("cleared", number)
        self.clear_bpbynumber(number)


for how in ("step", "next", "return", "until", "quit", "continue"):
    print(how, Watcher(how).runcall(total, [1, 2]))
print(Watcher().runcall(fail))
print(Watcher("next").runcall(first_two))
print(Watcher().runeval("add(1, 2)"))
Watcher().run("x = add(3, 4)\ny = x", globals())

file, line = add.__code__.co_filename, add.__code__.co_firstlineno
watcher = Watcher("continue")
print(watcher.set_break(file, line + 1, cond="a > 1"), watcher.set_break(file, line + 2, temporary=True),
      watcher.set_break(file, 10000) is None)
watcher.get_bpbynumber(1).ignore = 1
print(watcher.runcall(total, [1, 2, 3, 4]))
print(watcher.get_break(file, line + 1), watcher.get_break(file, line + 2), len(watcher.get_all_breaks()),
      [one.hits for one in watcher.get_breaks(file, line + 1)])
for number in ("", "x", "7", "2"):
    try:
        watcher.get_bpbynumber(number)
    except ValueError as error:
        print(error)
print(watcher.clear_all_breaks(), watcher.clear_all_breaks())

# output:
# line total:1 
# line total:2 
# line total:3 
# call add:0 
# line add:1 
# line add:2 
# return add:2 1
# line total:2 
# line total:3 
# call add:0 
# line add:1 
# line add:2 
# return add:2 3
# line total:2 
# line total:4 
# return total:4 3
# step 3
# line total:1 
# line total:2 
# line total:3 
# line total:2 
# line total:3 
# line total:2 
# line total:4 
# return total:4 3
# next 3
# line total:1 
# return total:4 3
# return 3
# line total:1 
# line total:2 
# line total:3 
# line total:4 
# return total:4 3
# until 3
# line total:1 
# quit None
# line total:1 
# continue 3
# line fail:1 
# line fail:2 
# exception fail:2 ZeroDivisionError
# line fail:3 
# line fail:4 
# line fail:5 
# return fail:5 failed
# failed
# line first_two:1 
# line first_two:2 
# line first_two:3 
# line first_two:2 
# line first_two:3 
# line first_two:2 
# line first_two:4 
# return first_two:4 3
# 3
# line <module>:0 
# call add:0 
# line add:1 
# line add:2 
# return add:2 3
# return <module>:0 3
# 3
# line <module>:0 
# call add:0 
# line add:1 
# line add:2 
# return add:2 7
# line <module>:1 
# return <module>:1 None
# None None False
# line total:1 
# call add:0 
# cleared 2
# line add:2 (breakpoint 2)
# call add:0 
# call add:0 
# call add:0 
# line add:1 (breakpoint 1)
# 10
# True False 1 [4]
# Breakpoint number expected
# Non-numeric breakpoint number x
# Breakpoint number 7 out of range
# Breakpoint 2 already deleted
# None There are no breakpoints
