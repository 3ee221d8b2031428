# An error in emit() is told on standard error, unless raiseExceptions is off; handleError() can be replaced.
import io
import logging
import sys


class Bad(logging.StreamHandler):
    def emit(self, record):
        raise RuntimeError('deliberate')


class Broken:
    def write(self, text):
        raise OSError('full')

    def flush(self):
        pass


def told(handler):
    sys.stderr = io.StringIO()
    try:
        handler.handle(record)
        return sys.stderr.getvalue()
    except Exception as error:
        return f'raised {error}'
    finally:
        sys.stderr = sys.__stderr__


record = logging.makeLogRecord({'msg': 'x %d', 'args': ('y',), 'filename': 'f.py', 'lineno': 7})
print(told(Bad()))
said = told(logging.StreamHandler(Broken()))
print([line for line in said.splitlines() if line.startswith(('---', 'Message', 'Arguments', 'TypeError'))])
logging.raiseExceptions = False
print(repr(told(logging.StreamHandler(Broken()))))
logging.raiseExceptions = True
sys.stderr = None
logging.StreamHandler(Broken()).handle(record)
sys.stderr = sys.__stderr__

# output:
# raised deliberate
# ['--- Logging error ---', 'TypeError: %d format: a real number is required, not str', "Message: 'x %d'", "Arguments: ('y',)"]
# ''
