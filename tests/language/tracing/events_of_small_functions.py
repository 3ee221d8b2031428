# In which order sys.settrace tells of lines, exceptions and returns; each line as a number within its function.
import sys


def show(function, *args):
    events = []

    def trace(frame, event, argument):
        if frame.f_code.co_filename != __file__:
            return None
        first = frame.f_code.co_firstlineno
        what = {"return": repr(argument), "exception": argument[0].__name__ if event == "exception" else ""}
        events.append(" ".join([event, str(frame.f_lineno - first), what.get(event, "")]).strip())
        return trace

    sys.settrace(trace)
    try:
        function(*args)
    except Exception as error:
        events.append(repr(error))
    finally:
        sys.settrace(None)
    print(function.__name__, ", ".join(events))


def one_line(): a = 1; b = 2; return a


def continues():
    for item in range(2):
        if item == 0:
            continue
        last = item
    return last


def endless():
    count = 0
    while True:
        count += 1
        if count < 2:
            continue
        return count


def declares():
    global unused
    number: int
    other: int = 1
    return other


def with_finally():
    try:
        return 5
    finally:
        done = 1


def raises_in_try():
    try:
        a = 1
        1 / 0
        b = 2
    finally:
        done = 1


def nested_handlers():
    try:
        try:
            1 / 0
        except ValueError:
            pass
        except KeyError:
            pass
    except ZeroDivisionError:
        pass
    return 1


def raises_again():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise
    except Exception:
        return 1


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *info):
        return True


def manages():
    with Manager():
        a = 1
    with Manager():
        1 / 0
    with Manager():
        return 3


def matches(value):
    match value:
        case 1:
            return "one"
        case [first, *_]:
            return first
        case {"key": found} if found:
            return found
        case _:
            return None


def makes_a_class():
    class Made:
        kind = 1

        def method(self):
            pass
    return Made.kind


for function in (one_line, continues, endless, declares, with_finally, raises_in_try, nested_handlers, raises_again,
                 manages):
    show(function)
for value in 1, [2], {"key": 3}, {"key": 0}, 4:
    show(matches, value)
show(makes_a_class)

# output:
# one_line call 0, line 0, return 0 1
# continues call 0, line 1, line 2, line 3, line 1, line 2, line 4, line 1, line 5, return 5 1
# endless call 0, line 1, line 2, line 3, line 4, line 5, line 2, line 3, line 4, line 6, return 6 2
# declares call 0, line 3, line 4, return 4 1
# with_finally call 0, line 1, line 2, line 4, return 4 5
# raises_in_try call 0, line 1, line 2, line 3, exception 3 ZeroDivisionError, line 6, return 6 None, ZeroDivisionError('division by zero')
# nested_handlers call 0, line 1, line 2, line 3, exception 3 ZeroDivisionError, line 4, line 6, line 8, line 9, line 10, return 10 1
# raises_again call 0, line 1, line 2, line 3, exception 3 ZeroDivisionError, line 4, line 5, line 6, line 7, return 7 1
# manages call 0, line 1, call 0, line 1, return 1 <__main__.Manager object at 0x18543f0>, line 2, line 1, call 0, line 1, return 1 True, line 3, call 0, line 1, return 1 <__main__.Manager object at 0x18543f0>, line 4, exception 4 ZeroDivisionError, line 3, call 0, line 1, return 1 True, line 5, call 0, line 1, return 1 <__main__.Manager object at 0x1a6d5e0>, line 6, line 5, call 0, line 1, return 1 True, return 5 3
# matches call 0, line 1, line 2, line 3, return 3 'one'
# matches call 0, line 1, line 2, line 4, line 5, return 5 2
# matches call 0, line 1, line 2, line 4, line 6, line 7, return 7 3
# matches call 0, line 1, line 2, line 4, line 6, line 8, line 9, return 9 None
# matches call 0, line 1, line 2, line 4, line 6, line 8, line 9, return 9 None
# makes_a_class call 0, line 1, call 0, line 0, line 1, line 3, return 3 None, line 6, return 6 1
