# QueueHandler makes records ready to travel: text instead of arguments, exceptions and stacks; the original stays.
import copy
import logging.handlers
import pickle
import queue
import sys

q = queue.Queue()
handler = logging.handlers.QueueHandler(q)
handler.setFormatter(logging.Formatter('%(name)s -> %(message)s'))
log = logging.getLogger('que')
log.propagate = False
log.addHandler(handler)
log.warning('hello %s', object)
record = q.get_nowait()
print(record.msg, record.message, record.args, record.exc_info)
try:
    1 / 0
except ZeroDivisionError:
    log.exception('oops', stack_info=True)
record = q.get_nowait()
print(record.msg.splitlines()[0], record.msg.splitlines()[1], record.exc_text, record.stack_info, record.levelname)
print(pickle.loads(pickle.dumps(record)).levelname)
full = queue.Queue(1)
handler.queue = full
log.warning('fits')
handler.handleError = lambda record: print('error', type(sys.exception()).__name__, record.getMessage())
log.warning('does not')
print(handler.listener)

# output:
# que -> hello <class 'object'> que -> hello <class 'object'> None None
# que -> oops Traceback (most recent call last): None None ERROR
# ERROR
# error Full does not
# None
