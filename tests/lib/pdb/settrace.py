# sys.settrace: events of calls, lines, returns and exceptions.
import sys


def add(a, b):
    c = a + b
    return c


def fail():
    raise ValueError('x')


def catch():
    try:
        fail()
    except ValueError:
        pass


def trace(frame, event, arg):
    if event == 'exception':
        arg = arg[1]
    print(event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, repr(arg))
    return trace


print(sys.gettrace())
sys.settrace(trace)
add(1, 2)
catch()
sys.settrace(None)
add(3, 4)
print(sys.gettrace(), sys.breakpointhook is sys.__breakpointhook__)

# output:
# None
# call add 0 None
# line add 1 None
# line add 2 None
# return add 2 3
# call catch 0 None
# line catch 1 None
# line catch 2 None
# call fail 0 None
# line fail 1 None
# exception fail 1 ValueError('x')
# return fail 1 None
# exception catch 2 ValueError('x')
# line catch 3 None
# line catch 4 None
# return catch 4 None
# None True
