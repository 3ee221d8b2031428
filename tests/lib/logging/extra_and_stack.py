# extra= may not overwrite; exc_info as an exception, a tuple or True; stack_info and stacklevel.
import logging
import sys

log = logging.getLogger('s')
log.addHandler(handler := logging.StreamHandler(sys.stdout))
handler.setFormatter(logging.Formatter('%(funcName)s:%(lineno)d %(message)s %(mine)s', defaults={'mine': ''}))
for key in ('message', 'asctime', 'name', 'msg', 'levelname', 'taskName', 'mine'):
    try:
        log.warning('with %s', key, extra={key: 1})
    except KeyError as error:
        print(error)


def inner(level):
    log.warning('level %d', level, stacklevel=level)


def outer(level):
    inner(level)


for level in (1, 2, 3):
    outer(level)
handler.setFormatter(logging.Formatter('%(message)s'))
error = ValueError('given')
log.error('an exception', exc_info=error)
log.error('a tuple', exc_info=(KeyError, KeyError('k'), None))
log.error('none is there', exc_info=True)
log.error('false', exc_info=False)
text = log.findCaller(stack_info=True)[3]
print(text.splitlines()[0])

# output:
# "Attempt to overwrite 'message' in LogRecord"
# "Attempt to overwrite 'asctime' in LogRecord"
# "Attempt to overwrite 'name' in LogRecord"
# "Attempt to overwrite 'msg' in LogRecord"
# "Attempt to overwrite 'levelname' in LogRecord"
# "Attempt to overwrite 'taskName' in LogRecord"
# <module>:10 with mine 1
# inner:16 level 1
# outer:20 level 2
# <module>:24 level 3
# an exception
# ValueError: given
# a tuple
# KeyError: 'k'
# none is there
# NoneType: None
# false
# Stack (most recent call last):
