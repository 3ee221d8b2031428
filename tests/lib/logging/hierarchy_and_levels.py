# Propagation, effective levels, filters, disable, adapters, children, lastResort, handlers' levels.
import logging
import sys

root = logging.getLogger()
h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter('%(name)s:%(levelname)s:%(message)s'))
root.addHandler(h)
a, ab = logging.getLogger('a'), logging.getLogger('a.b')
print(ab.parent is a, a.parent is root, ab.getEffectiveLevel(), ab.isEnabledFor(20), a.getChild('b') is ab, a.getChildren(), ab.hasHandlers(), repr(ab), repr(h)[:15], logging.getLogger('a') is a, root.name)
a.setLevel('DEBUG')
ab.debug('deep')
ab.propagate = False
ab.warning('not seen')
ab.propagate = True
a.addFilter(lambda record: 'secret' not in record.getMessage())
a.info('a secret')
ab.info('a secret from below passes')


def rewrite(record):
    import copy
    record = copy.copy(record)
    record.msg = 'rewritten'
    return record


h.addFilter(rewrite)
a.error('original')
h.removeFilter(rewrite)
h.addFilter(logging.Filter('a.b'))
a.error('filtered by name')
ab.error('passes by name')
h.filters.clear()
logging.disable(logging.ERROR)
a.error('disabled')
a.critical('still')
logging.disable(logging.NOTSET)
adapter = logging.LoggerAdapter(a, {'who': 'me'})
h.setFormatter(logging.Formatter('%(who)s %(message)s', defaults={'who': '?'}))
adapter.warning('adapted %d', 5)
a.warning('plain', extra={'who': 'extra'})
a.log(35, 'between')
a.setLevel(100)
a.critical('silent')
a.setLevel(logging.NOTSET)
for call in (lambda: a.setLevel('NOPE'), lambda: a.setLevel(1.5), lambda: a.info('x', extra={'message': 1}), lambda: a.log('x', 'y'), lambda: logging.getLogger(5), lambda: a.warning('x', bad=1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
try:
    {}['k']
except KeyError:
    a.exception('caught', stack_info=False)
h.setFormatter(None)
a.warning('last', stacklevel=1)
logging.captureWarnings(True)
import warnings
warnings.warn('a warning')
logging.captureWarnings(False)
print(logging.getHandlerNames(), logging.root.manager.loggerDict.keys() >= {'a', 'a.b'})

# output:
# True True 30 False True {<Logger a.b (WARNING)>} True <Logger a.b (WARNING)> <StreamHandler  True root
# a.b:DEBUG:deep
# not seen
# a.b:INFO:a secret from below passes
# a:ERROR:rewritten
# a.b:ERROR:passes by name
# a:CRITICAL:still
# me adapted 5
# extra plain
# ? between
# ValueError Unknown level: 'NOPE'
# TypeError Level not an integer or a valid string: 1.5
# None
# TypeError level must be an integer
# TypeError A logger name must be a string
# TypeError Logger._log() got an unexpected keyword argument 'bad'
# ? caught
# Traceback (most recent call last):
#   File "hierarchy_and_levels.py", line 53, in <module>
#     {}['k']
#     ~~^^^^^
# KeyError: 'k'
# last
# hierarchy_and_levels.py:60: UserWarning: a warning
#   warnings.warn('a warning')
#
# frozenset() True
