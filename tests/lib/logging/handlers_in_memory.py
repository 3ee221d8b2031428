# MemoryHandler, QueueHandler and QueueListener, NullHandler, own handlers, errors in them, rotating files.
import io
import logging
import logging.handlers
import os
import queue
import tempfile

out = io.StringIO()
target = logging.StreamHandler(out)
target.setFormatter(logging.Formatter('%(levelname)s %(message)s'))
log = logging.getLogger('mem')
log.propagate = False
log.setLevel(10)
memory = logging.handlers.MemoryHandler(3, logging.ERROR, target)
log.addHandler(memory)
log.info('one')
print(repr(out.getvalue()), len(memory.buffer))
log.error('flushes')
print(repr(out.getvalue()), len(memory.buffer))
log.info('kept')
memory.close()
print(repr(out.getvalue()))
log.removeHandler(memory)
q = queue.Queue()
qh = logging.handlers.QueueHandler(q)
log.addHandler(qh)
log.warning('to %s', 'queue')
record = q.get()
print(record.getMessage(), record.args, q.empty())
log.removeHandler(qh)


class Broken(logging.Handler):
    def emit(self, record):
        raise ValueError('broken')

    def handleError(self, record):
        print('handled', record.getMessage())


class Emits(logging.Handler):
    def emit(self, record):
        print('emit', self.format(record))


e = Emits(level=30)
log.addHandler(e)
log.info('too low')
log.warning('seen')
print(e.level, e.name, e.set_name('named'), e.name, logging.getHandlerByName('named') is e)
log.removeHandler(e)
log.addHandler(logging.NullHandler())
log.error('nothing')
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'x.log')
    r = logging.handlers.RotatingFileHandler(path, maxBytes=20, backupCount=2, encoding='utf-8')
    log.addHandler(r)
    for i in range(6):
        log.info('message %d', i)
    r.close()
    log.removeHandler(r)
    for name in sorted(os.listdir(folder)):
        print(name, repr(open(os.path.join(folder, name)).read()))
    f = logging.FileHandler(path, 'w', delay=True)
    print(f.stream, os.path.basename(f.baseFilename))
    f.emit(logging.makeLogRecord({'msg': 'late'}))
    f.close()
    print(open(path).read(), end='')

# output:
# '' 1
# 'INFO one\nERROR flushes\n' 0
# 'INFO one\nERROR flushes\nINFO kept\n'
# to queue None True
# emit seen
# 30 None None named True
# x.log 'message 5\n'
# x.log.1 'message 4\n'
# x.log.2 'message 3\n'
# None x.log
# late
