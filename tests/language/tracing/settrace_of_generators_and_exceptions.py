# What a tracing function is told of loops, generators, comprehensions and exceptions.
import sys


def generator():
    yield 1
    yield 2


def loop():
    total = 0
    for x in generator():
        total += x
    else:
        total += 10
    return total


def nested():
    def inner(x):
        return x * 2
    return inner(1) + inner(2)


def passes():
    try:
        1 / 0
    except ZeroDivisionError as error:
        result = str(error)
    finally:
        result = 'done'
    return result


def multi():
    x = [1,
         2,
         3]
    if x and len(x) == 3:
        return x


def trace(frame, event, arg):
    shown = arg[0].__name__ if event == 'exception' else repr(arg)
    print(f'{event:9} {frame.f_code.co_name} +{frame.f_lineno - frame.f_code.co_firstlineno} {shown}')
    return trace


for function in (loop, nested, passes, multi):
    sys.settrace(trace)
    function()
    sys.settrace(None)

# output:
# call      loop +0 None
# line      loop +1 None
# line      loop +2 None
# call      generator +0 None
# line      generator +1 None
# return    generator +1 1
# line      loop +3 None
# line      loop +2 None
# call      generator +1 None
# line      generator +2 None
# return    generator +2 2
# line      loop +3 None
# line      loop +2 None
# call      generator +2 None
# return    generator +2 None
# line      loop +5 None
# line      loop +6 None
# return    loop +6 13
# call      nested +0 None
# line      nested +1 None
# line      nested +3 None
# call      inner +0 None
# line      inner +1 None
# return    inner +1 2
# call      inner +0 None
# line      inner +1 None
# return    inner +1 4
# return    nested +3 6
# call      passes +0 None
# line      passes +1 None
# line      passes +2 None
# exception passes +2 ZeroDivisionError
# line      passes +3 None
# line      passes +4 None
# line      passes +6 None
# line      passes +7 None
# return    passes +7 'done'
# call      multi +0 None
# line      multi +1 None
# line      multi +4 None
# line      multi +5 None
# return    multi +5 [1, 2, 3]
