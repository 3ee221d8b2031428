# setLoggerClass, setLogRecordFactory, those of a Manager; classes that are no loggers are refused.
import logging


class Loud(logging.Logger):
    def makeRecord(self, name, level, fn, lno, msg, *rest, **more):
        return super().makeRecord(name, level, fn, lno, str(msg) + '!', *rest, **more)


class Plain:
    pass


try:
    logging.setLoggerClass(Plain)
except TypeError as error:
    print(error)
logging.setLoggerClass(Loud)
print(logging.getLoggerClass().__name__, type(logging.getLogger('loud')).__name__)
logging.setLoggerClass(logging.Logger)
manager = logging.Manager(logging.root)
manager.setLoggerClass(Loud)
print(type(manager.getLogger('own')).__name__, logging.getLogger('own').__class__.__name__)
try:
    manager.setLoggerClass(Plain)
except TypeError as error:
    print(error)


class Record(logging.LogRecord):
    def getMessage(self):
        return f'<{super().getMessage()}>'


logging.setLogRecordFactory(Record)
print(logging.getLogRecordFactory().__name__, repr(logging.makeLogRecord({'msg': 'x', 'name': 'n'})))
import sys
logging.basicConfig(format='%(message)s', stream=sys.stdout)
logging.getLogger('loud').warning('quiet %s', 'word')
logging.getLogger('other').warning('usual')

# output:
# logger not derived from logging.Logger: Plain
# Loud Loud
# Loud Logger
# logger not derived from logging.Logger: Plain
# Record <LogRecord: n, None, , 0, "x">
# <quiet word!>
# <usual>
