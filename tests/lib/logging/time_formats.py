# default_time_format and default_msec_format: changed, switched off; datefmt leaves the milliseconds out.
import logging
import time

record = logging.LogRecord('n', 10, 'p', 1, 'm', None, None)
record.created, record.msecs = 735375780.123, 123.0
formatter = logging.Formatter('%(asctime)s %(message)s')
formatter.converter = time.gmtime
print(formatter.format(record), record.asctime)
formatter.default_msec_format = None
print(formatter.formatTime(record))
formatter.default_msec_format = '%s.%03d'
formatter.default_time_format = '%d/%m/%y %H.%M'
print(formatter.formatTime(record), formatter.formatTime(record, '%Y'), formatter.formatTime(record, '%d %b'))


class Utc(logging.Formatter):
    converter = time.gmtime
    default_msec_format = ''

    def formatMessage(self, record):
        return '<' + super().formatMessage(record) + '>'

    def formatException(self, ei):
        return f'caught {ei[1]!r}'


print(Utc('%(asctime)s').format(record))
try:
    [].pop()
except IndexError:
    import sys
    record.exc_info = sys.exc_info()
print(Utc().format(record), record.exc_text)
record.stack_info = 'the stack'
print(Utc().format(record))
print(logging.BufferingFormatter(Utc('[%(message)s]')).format([]) == '')

# output:
# 1993-04-21 07:03:00,123 m 1993-04-21 07:03:00,123
# 1993-04-21 07:03:00
# 21/04/93 07.03.123 1993 21 Apr
# <1993-04-21 07:03:00>
# <m>
# caught IndexError('pop from empty list') caught IndexError('pop from empty list')
# <m>
# caught IndexError('pop from empty list')
# the stack
# True
