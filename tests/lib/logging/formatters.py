# Format styles, defaults, fields, times, exceptions, stack, filters and levels of records.
import logging
import sys

record = logging.LogRecord('a.b', logging.WARNING, '/x/y/mod.py', 12, 'hello %s %d', ('x', 5), None, 'func')
record.created, record.msecs, record.relativeCreated = 86400.25, 250.0, 1.5
for style, form in (('%', '%(levelname)-8s|%(name)s|%(message)s|%(lineno)03d|%(module)s|%(filename)s|%(funcName)s|%(levelno)s'), ('{', '{levelname:>9}|{message!r}|{lineno:04}'), ('$', '$levelname ${message} $$')):
    print(logging.Formatter(form, style=style).format(record))
f = logging.Formatter('%(asctime)s %(message)s')
f.converter = __import__('time').gmtime
print(f.format(record), f.formatTime(record, '%H:%M'), f.usesTime(), logging.Formatter().usesTime())
print(logging.Formatter('%(message)s %(extra)s', defaults={'extra': 'none'}).format(record))
try:
    1 / 0
except ZeroDivisionError:
    record.exc_info = sys.exc_info()
print(logging.Formatter('%(message)s').format(record).splitlines()[-1], record.exc_text.splitlines()[0])
for make in (lambda: logging.Formatter('{x', style='{'), lambda: logging.Formatter('%(x'), lambda: logging.Formatter('no fields'), lambda: logging.Formatter('$x y', style='!'), lambda: logging.Formatter('{a.b}', style='{'), lambda: logging.Formatter('%(nope)s').format(record), lambda: logging.LogRecord('n', 10, 'p', 1, '%d', ('x',), None).getMessage(), lambda: logging.Formatter('$', style='$')):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
print(logging.LogRecord('n', 10, 'p', 1, '%(a)s', ({'a': 1},), None).getMessage(), logging.LogRecord('n', 10, 'p', 1, '100%', None, None).getMessage(), repr(record), logging.makeLogRecord({'msg': 'made', 'levelname': 'X'}).getMessage(), logging.getLevelName(25), logging.getLevelName('INFO'), logging.getLevelName('zz'), logging.getLevelNamesMapping()['WARN'])
logging.addLevelName(25, 'NOTE')
print(logging.getLevelName(25), logging.BufferingFormatter().format([record])[:5])

# output:
# WARNING |a.b|hello x 5|012|mod|mod.py|func|30
#   WARNING|'hello x 5'|0012
# WARNING hello x 5 $
# 1970-01-02 00:00:00,250 hello x 5 00:00 True False
# hello x 5 none
# ZeroDivisionError: division by zero Traceback (most recent call last):
# ValueError invalid format: expected '}' before end of string
# ValueError Invalid format '%(x' for '%' style
# ValueError Invalid format 'no fields' for '%' style
# ValueError Style must be one of: %,{,$
# <logging.Formatter object at 0x13836f8>
# ValueError Formatting field not found in record: 'nope'
# TypeError %d format: a real number is required, not str
# ValueError invalid format: bare '$' not allowed
# 1 100% <LogRecord: a.b, 30, /x/y/mod.py, 12, "hello %s %d"> made Level 25 20 Level zz 30
# NOTE hello
