# Without handlers, warnings and above go to standard error as they are; lastResort can be taken away.
import io
import logging
import sys

log = logging.getLogger('nobody')
sys.stderr = io.StringIO()
log.info('not')
log.warning('a warning')
log.error('an error %d', 1)
print(repr(sys.stderr.getvalue()), logging.lastResort)
sys.stderr = io.StringIO()
logging.lastResort = None
log.warning('first')
log.warning('second')
print(repr(sys.stderr.getvalue()))
logging.raiseExceptions = False
logging.root.manager.emittedNoHandlerWarning = False
sys.stderr = io.StringIO()
log.error('third')
print(repr(sys.stderr.getvalue()))
sys.stderr = sys.__stderr__

# output:
# 'a warning\nan error 1\n' <_StderrHandler (WARNING)>
# 'No handlers could be found for logger "nobody"\n'
# ''
