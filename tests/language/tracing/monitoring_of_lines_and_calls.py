# sys.monitoring: a tool, its events and its callbacks.
import sys
monitoring = sys.monitoring
E = monitoring.events
TOOL = monitoring.PROFILER_ID
print(monitoring.get_tool(TOOL))
monitoring.use_tool_id(TOOL, 'test')
print(monitoring.get_tool(TOOL))
try:
    monitoring.use_tool_id(TOOL, 'again')
except ValueError as error:
    print(error)


def add(a, b):
    c = a + b
    return c


def generator():
    yield 1


def raising():
    try:
        int('x')
    except ValueError:
        pass


log = []
first = add.__code__.co_firstlineno
print(monitoring.register_callback(TOOL, E.PY_START, lambda code, offset: log.append(('start', code.co_name))))
monitoring.register_callback(TOOL, E.PY_RETURN, lambda code, offset, value: log.append(('return', code.co_name, value)))
monitoring.register_callback(TOOL, E.LINE, lambda code, line: log.append(('line', code.co_name, line - code.co_firstlineno)))
monitoring.register_callback(TOOL, E.PY_YIELD, lambda code, offset, value: log.append(('yield', code.co_name, value)))
monitoring.register_callback(TOOL, E.RAISE, lambda code, offset, error: log.append(('raise', code.co_name, repr(error))))
monitoring.set_events(TOOL, E.PY_START | E.PY_RETURN | E.LINE)
add(1, 2)
monitoring.set_events(TOOL, 0)
print(log)
log.clear()
monitoring.set_events(TOOL, E.PY_YIELD | E.RAISE)
list(generator())
raising()
monitoring.set_events(TOOL, E.NO_EVENTS)
print(log)
log.clear()
monitoring.set_local_events(TOOL, add.__code__, E.PY_START)
add(3, 4)
generator()
monitoring.set_local_events(TOOL, add.__code__, 0)
print(log, monitoring.get_events(TOOL), monitoring.get_local_events(TOOL, add.__code__))
log.clear()


def once(code, line):
    log.append(line - code.co_firstlineno)
    return monitoring.DISABLE


def looping():
    for i in range(3):
        i + 1


old = monitoring.register_callback(TOOL, E.LINE, once)
print(callable(old))
monitoring.set_local_events(TOOL, looping.__code__, E.LINE)
looping()
print(log)
monitoring.restart_events()
looping()
print(len(log))
monitoring.free_tool_id(TOOL)
print(monitoring.get_tool(TOOL))
try:
    monitoring.set_events(TOOL, E.LINE)
except ValueError as error:
    print(error)
try:
    monitoring.use_tool_id(9, 'x')
except ValueError as error:
    print(error)
print(repr(monitoring.MISSING) != '', monitoring.DEBUGGER_ID, monitoring.COVERAGE_ID, monitoring.PROFILER_ID, monitoring.OPTIMIZER_ID)

# output:
# None
# test
# tool 2 is already in use
# None
# [('line', '<module>', 38), ('start', 'add'), ('line', 'add', 1), ('line', 'add', 2), ('return', 'add', 3), ('line', '<module>', 39)]
# [('yield', 'generator', 1), ('raise', 'raising', 'ValueError("invalid literal for int() with base 10: \'x\'")')]
# [('start', 'add')] 0 0
# True
# [1, 2, 1]
# 6
# None
# tool 2 is not in use
# invalid tool 9 (must be between 0 and 5)
# True 0 1 2 5
