# The function for a frame is what the call returned; None is not to be told of lines; f_trace can be changed.
import sys
events = []


def f():
    a = 1
    b = 2
    return a + b


def quiet(frame, event, arg):
    events.append((event, frame.f_code.co_name))
    return None


def counted(frame, event, arg):
    def local(frame, event, arg):
        events.append((event, frame.f_lineno - frame.f_code.co_firstlineno, dict(frame.f_locals)))
        return local
    return local


def failing(frame, event, arg):
    if event == 'line':
        raise ValueError('from the tracer')
    return failing


sys.settrace(quiet)
f()
sys.settrace(None)
print(events)
events.clear()
sys.settrace(counted)
f()
sys.settrace(None)
for event in events:
    print(event)
sys.settrace(failing)
try:
    f()
except ValueError as error:
    print(error, sys.gettrace())
print(sys._getframe().f_trace, sys._getframe().f_trace_lines, sys._getframe().f_trace_opcodes)

# output:
# [('call', 'f')]
# ('line', 1, {})
# ('line', 2, {'a': 1})
# ('line', 3, {'a': 1, 'b': 2})
# ('return', 3, {'a': 1, 'b': 2})
# from the tracer None
# None True False
