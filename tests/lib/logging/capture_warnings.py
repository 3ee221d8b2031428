# captureWarnings sends warnings to the logger py.warnings and back; a file given to showwarning gets them still.
import io
import logging
import warnings

stream = io.StringIO()
logger = logging.getLogger('py.warnings')
logger.addHandler(logging.StreamHandler(stream))
logging.captureWarnings(True)
warnings.simplefilter('always')
warnings.warn_explicit('first', UserWarning, 'file.py', 5)
print(stream.getvalue())
to_file = io.StringIO()
warnings.showwarning('second', DeprecationWarning, 'other.py', 6, to_file, 'the line')
print(to_file.getvalue())
before = warnings.showwarning
logging.captureWarnings(True)
print(warnings.showwarning is before)
logging.captureWarnings(False)
logging.captureWarnings(False)
print(warnings.showwarning is before)

# output:
# file.py:5: UserWarning: first
#
#
# other.py:6: DeprecationWarning: second
#   the line
#
# True
# False
