import logging, sys, io
import logging.handlers, logging.config
sys.stderr = sys.stdout
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
logging.warning('w %s', 1); logging.info('hidden'); logging.error('e'); 
try: 1/0
except ZeroDivisionError: logging.exception('exc %d', 5)
logging.basicConfig(level=logging.DEBUG, format='%(asctime)s %(message)s', force=True); 
out = io.StringIO()
logging.basicConfig(level='DEBUG', stream=out, format='%(levelname)-8s|%(name)s|%(message)s|%(funcName)s|%(lineno)d|%(module)s|%(threadName)s|%(processName)s|%(taskName)s', force=True)
log = logging.getLogger('a.b')
def fn(): log.debug('dbg'); log.info('inf', extra={'q': 1}); log.log(25, 'lvl'); log.critical('x %(a)s', {'a': 5})
fn(); print(out.getvalue())
print(log, logging.root, logging.getLogger() is logging.root, log.parent, logging.getLogger('a') is log.parent, log.parent, logging.getLogger('a.b.c'), log.getEffectiveLevel(), log.isEnabledFor(10))
h = logging.StreamHandler(sys.stdout); print(logging.NullHandler(), repr(h)[:15]); h.setLevel(logging.ERROR); 
h.setFormatter(logging.Formatter('{levelname}:{message}:{asctime}', style='{', datefmt='DATE')); l2 = logging.getLogger('z'); l2.propagate = False; l2.addHandler(h); l2.warning('no'); l2.error('yes')
h.setFormatter(logging.Formatter('$levelname ${message}', style='$')); l2.error('dollar')
h.setFormatter(logging.Formatter('%(message)s %(extra)s', defaults={'extra': 'D'})); l2.error('def'); l2.error('def', extra={'extra': 'E'})
h.addFilter(lambda r: 'skip' not in r.msg); l2.error('skip me'); l2.error('bad %d', 'x') if 0 else None
t(lambda: logging.Formatter('no')); t(lambda: logging.Formatter('%(x)', style='%')); t(lambda: logging.Formatter('{', style='{')); t(lambda: logging.Formatter('x', style='!')); t(lambda: logging.basicConfig(force=True, foo=1)); t(lambda: logging.basicConfig(force=True, stream=out, filename='x')); t(lambda: l2.setLevel('NOPE')); t(lambda: l2.setLevel(1.5)); t(lambda: l2.error('x', extra={'message': 1})); t(lambda: l2.log('x', 'y')); t(lambda: logging.getLogger(3)); t(lambda: logging.Handler().emit(1))
print(logging.getLevelName(10), logging.getLevelName('INFO'), logging.getLevelName(15), logging.getLevelNamesMapping()); logging.addLevelName(15, 'TRACE'); print(logging.getLevelName(15))
ad = logging.LoggerAdapter(l2, {'extra': 'adapter'}); ad.error('adp'); print(ad)
class MyAd(logging.LoggerAdapter):
    def process(self, msg, kw): return f'[{self.extra["id"]}] {msg}', kw
MyAd(l2, {'id': 7}).error('custom')
l2.error('with stack', stack_info=False); 
try: raise KeyError('k')
except KeyError as e: l2.error('ei', exc_info=e)
l2.error('ei2', exc_info=True)
m = logging.handlers.MemoryHandler(10, target=h); l3 = logging.getLogger('mem'); l3.propagate = False; l3.addHandler(m); l3.warning('w'); l3.error('flush now'); print(m)
import queue; q = queue.Queue(); qh = logging.handlers.QueueHandler(q); l4 = logging.getLogger('q'); l4.propagate=False; l4.addHandler(qh); l4.error('queued %s', 1); r = q.get(); print(r.msg, r.args, r.name)
logging.config.dictConfig({'version': 1, 'formatters': {'f': {'format': '<%(name)s> %(message)s'}}, 'handlers': {'c': {'class': 'logging.StreamHandler', 'formatter': 'f', 'stream': 'ext://sys.stdout', 'level': 'INFO'}}, 'loggers': {'conf': {'handlers': ['c'], 'level': 'DEBUG', 'propagate': False}}, 'root': {'handlers': ['c'], 'level': 'WARNING'}})
logging.getLogger('conf').info('configured'); logging.getLogger('conf').debug('hid'); logging.warning('root'); print(logging.getLogger('z').disabled)
t(lambda: logging.config.dictConfig({})); t(lambda: logging.config.dictConfig({'version': 1, 'handlers': {'x': {'class': 'nope.Nope'}}})); t(lambda: logging.config.dictConfig({'version': 2}))
logging.captureWarnings(True); import warnings; warnings.warn('captured'); logging.captureWarnings(False)
rec = logging.makeLogRecord({'msg': 'm %s', 'args': (1,), 'levelname': 'X'}); print(rec.getMessage(), rec)
logging.disable(logging.ERROR); logging.getLogger('conf').error('no'); logging.disable(logging.NOTSET); print(logging.getLogger('conf').hasHandlers(), logging.lastResort, logging.getHandlerNames())
log5 = logging.getLogger('lr'); log5.disabled = False; log5.propagate = False; log5.warning('last resort'); log5.info('none')
def bad(): log5.warning('bad %d', 'x')
print(sorted(x.name for x in logging.getLogger('a').getChildren()))
f = logging.Formatter('%(asctime)s %(message)s'); rec.created = 0; rec.msecs = 5; f.converter = __import__('time').gmtime; print(f.format(rec)); print(logging.Formatter(datefmt='%H:%M').formatTime(rec, '%Y'))
class F(logging.Filter):
    def filter(self, r): r.msg = 'changed'; return True
log5.addFilter(F()); log5.warning('orig'); print(logging.Filter('a.b').filter(logging.makeLogRecord({'name': 'a.b.c'})))
def outer(): inner()
def inner(): logging.getLogger('conf').warning('sl', stacklevel=2, stack_info=True)
logging.getLogger('conf').handlers[0].setFormatter(logging.Formatter('%(funcName)s %(message)s')); 
h6 = logging.getLogger('conf').handlers[0]; h6.setFormatter(logging.Formatter('%(funcName)s')); logging.getLogger('conf').warning('x')
logging.getLogger('conf').warning('sl', stacklevel=1)
# output:
# WARNING:root:w 1
# ERROR:root:e
# ERROR:root:exc 5
# Traceback (most recent call last):
#   File "loggers_and_handlers.py", line 8, in <module>
#     try: 1/0
#          ~^~
# ZeroDivisionError: division by zero
# DEBUG   |a.b|dbg|fn|14|loggers_and_handlers|MainThread|MainProcess|None
# INFO    |a.b|inf|fn|14|loggers_and_handlers|MainThread|MainProcess|None
# Level 25|a.b|lvl|fn|14|loggers_and_handlers|MainThread|MainProcess|None
# CRITICAL|a.b|x 5|fn|14|loggers_and_handlers|MainThread|MainProcess|None
#
# <Logger a.b (DEBUG)> <RootLogger root (DEBUG)> True <RootLogger root (DEBUG)> True <Logger a (DEBUG)> <Logger a.b.c (DEBUG)> 10 True
# <NullHandler (NOTSET)> <StreamHandler 
# ERROR:yes:DATE
# ERROR dollar
# def D
# def E
# ValueError Invalid format 'no' for '%' style
# ValueError Invalid format '%(x)' for '%' style
# ValueError invalid format: Single '{' encountered in format string
# ValueError Style must be one of: %,{,$
# ValueError Unrecognised argument(s): foo
# ValueError 'stream' and 'filename' should not be specified together
# ValueError Unknown level: 'NOPE'
# TypeError Level not an integer or a valid string: 1.5
# KeyError "Attempt to overwrite 'message' in LogRecord"
# TypeError level must be an integer
# TypeError A logger name must be a string
# NotImplementedError emit must be implemented by Handler subclasses
# DEBUG 20 Level 15 {'CRITICAL': 50, 'FATAL': 50, 'ERROR': 40, 'WARN': 30, 'WARNING': 30, 'INFO': 20, 'DEBUG': 10, 'NOTSET': 0}
# TRACE
# adp adapter
# <LoggerAdapter z (DEBUG)>
# [7] custom D
# with stack D
# ei D
# Traceback (most recent call last):
#   File "loggers_and_handlers.py", line 29, in <module>
#     try: raise KeyError('k')
#          ^^^^^^^^^^^^^^^^^^^
# KeyError: 'k'
# ei2 D
# NoneType: None
# w D
# flush now D
# <MemoryHandler (NOTSET)>
# queued 1 None q
# <conf> configured
# <root> root
# True
# ValueError dictionary doesn't specify a version
# ValueError Unable to configure handler 'x'
# ValueError Unsupported version: 2
# <py.warnings> loggers_and_handlers.py:37: UserWarning: captured
#   logging.captureWarnings(True); import warnings; warnings.warn('captured'); logging.captureWarnings(False)
#
# m 1 <LogRecord: None, None, , 0, "m %s">
# True <_StderrHandler <stdout> (WARNING)> frozenset()
# last resort
# ['a.b']
# 1970-01-01 00:00:00,005 m 1
# 1970
# changed
# True
# <module>
# <module>
