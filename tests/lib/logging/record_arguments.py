# One mapping as the only argument serves %(key)s; an empty one does not; optional facts can be switched off.
import collections
import logging


def message(msg, *args):
    return logging.LogRecord('n', 10, 'p', 1, msg, args, None).getMessage()


print(message('%(a)s %(b)r', {'a': 1, 'b': 'x'}))
print(message('%s', {}), message('%s', {'a': 1}), message('%s %s', {'a': 1}, 2))
print(message('%(x)d', collections.ChainMap({'x': 3})), message('%s', [1]), message('%%'), message('100%'))
for args in (('%d', 'x'), ('%s',), ('%s %s', 1), ('x', 1)):
    try:
        print(message(*args))
    except TypeError as error:
        print(error)
logging.logThreads = logging.logProcesses = logging.logMultiprocessing = logging.logAsyncioTasks = False
record = logging.makeLogRecord({})
print(record.thread, record.threadName, record.process, record.processName, record.taskName)
logging.logThreads = logging.logProcesses = logging.logMultiprocessing = logging.logAsyncioTasks = True
record = logging.makeLogRecord({'extra': 1})
print(record.threadName, record.processName, record.taskName, record.extra, record.args, record.msg)
print(sorted(vars(record)))

# output:
# 1 'x'
# {} {'a': 1} {'a': 1} 2
# 3 [1] %% 100%
# %d format: a real number is required, not str
# %s
# not enough arguments for format string
# not all arguments converted during string formatting
# None None None None None
# MainThread MainProcess None 1 ()
# ['args', 'created', 'exc_info', 'exc_text', 'extra', 'filename', 'funcName', 'levelname', 'levelno', 'lineno', 'module', 'msecs', 'msg', 'name', 'pathname', 'process', 'processName', 'relativeCreated', 'stack_info', 'taskName', 'thread', 'threadName']
