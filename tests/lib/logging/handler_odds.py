# Handlers made by hand: emit() that is not there, locks, levels, flush on shutdown even where one fails.
import logging


class Fails(logging.Handler):
    def __init__(self, name, error=None):
        super().__init__()
        self.tag, self.error = name, error

    def flush(self):
        print('flush', self.tag)
        if self.error:
            raise self.error[0](self.error[1])

    def close(self):
        print('close', self.tag)
        super().close()


try:
    logging.Handler().emit(None)
except NotImplementedError as error:
    print(error)
first, second, third = Fails('a'), Fails('b', (OSError, 'x')), Fails('c', (ValueError, 'y'))
logging.shutdown([lambda: first, lambda: second, lambda: None, lambda: third])
try:
    logging.shutdown([lambda: Fails('d', (RuntimeError, 'z'))])
except RuntimeError as error:
    print(repr(error))
logging.raiseExceptions = False
logging.shutdown([lambda: Fails('e', (RuntimeError, 'z'))])
handler = logging.Handler('ERROR')
print(handler, handler.level, handler.formatter, handler.name, handler.filters)
handler.acquire()
handler.acquire()
handler.release()
handler.release()
null = logging.NullHandler()
print(null.lock, null.handle(None), null.emit(None))
for bad in ('x', 1.5):
    try:
        handler.setLevel(bad)
    except (TypeError, ValueError) as error:
        print(error)
first.error = second.error = third.error = None
logging.raiseExceptions = True
del first, second, third

# output:
# emit must be implemented by Handler subclasses
# flush c
# flush b
# flush a
# close a
# flush d
# RuntimeError('z')
# flush e
# <Handler (ERROR)> 40 None None []
# None None None
# Unknown level: 'x'
# Level not an integer or a valid string: 1.5
