import warnings, sys
sys.stderr = sys.stdout
from warnings import warn
def f(): warn('hello', stacklevel=2)
f()
f()
for i in range(3): warn('loop')
for i in range(2): warn(DeprecationWarning('dep'))
warn('pend', PendingDeprecationWarning)
warn('rt', RuntimeWarning); warn('rt2', RuntimeWarning)
warnings.simplefilter('always')
for i in range(2): warn('always')
warnings.simplefilter('error')
try: warn('err')
except UserWarning as e: print(repr(e))
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('default')
    warn('rec'); warn('rec2', RuntimeWarning)
    print(len(log), log[0].message, log[0].category, log[1].lineno, log[0])
with warnings.catch_warnings(action='ignore'): warn('x')
with warnings.catch_warnings():
    warnings.filterwarnings('ignore', 'spec', UserWarning)
    warnings.filterwarnings('once', 'onc')
    warn('special'); 
    for i in range(2):
        warn('once')
for bad in (lambda: warn('x', 3), lambda: warn('x', int), lambda: warnings.simplefilter('bad'), lambda: warnings.filterwarnings('ignore', lineno=-1)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
warnings.resetwarnings()
@warnings.deprecated('use g')
def old(): "doc"; return 1
warnings.simplefilter('always')
print(old(), old.__deprecated__)
@warnings.deprecated('no C')
class C: pass
C()
class D(C): pass
print(warnings.formatwarning('m', UserWarning, 'f.py', 3, 'line here'))
warnings.showwarning = lambda *a, **k: print('shown', a[0], a[1], a[3])
warn('custom')
warnings.warn_explicit('exp', UserWarning, 'foo.py', 12)
print(warnings.catch_warnings(record=True))
# output:
# filters_and_format.py:5: UserWarning: hello
#   f()
# filters_and_format.py:6: UserWarning: hello
#   f()
# filters_and_format.py:7: UserWarning: loop
#   for i in range(3): warn('loop')
# filters_and_format.py:8: DeprecationWarning: dep
#   for i in range(2): warn(DeprecationWarning('dep'))
# filters_and_format.py:10: RuntimeWarning: rt
#   warn('rt', RuntimeWarning); warn('rt2', RuntimeWarning)
# filters_and_format.py:10: RuntimeWarning: rt2
#   warn('rt', RuntimeWarning); warn('rt2', RuntimeWarning)
# filters_and_format.py:12: UserWarning: always
#   for i in range(2): warn('always')
# filters_and_format.py:12: UserWarning: always
#   for i in range(2): warn('always')
# UserWarning('err')
# 2 rec <class 'UserWarning'> 18 {message : UserWarning('rec'), category : 'UserWarning', filename : 'filters_and_format.py', lineno : 18, line : None}
# filters_and_format.py:26: UserWarning: once
#   warn('once')
# TypeError category must be a Warning subclass, not 'int'
# TypeError category must be a Warning subclass, not 'type'
# ValueError invalid action: 'bad'
# ValueError lineno must be an int >= 0
# filters_and_format.py:34: DeprecationWarning: use g
#   print(old(), old.__deprecated__)
# 1 use g
# filters_and_format.py:37: DeprecationWarning: no C
#   C()
# filters_and_format.py:38: DeprecationWarning: no C
#   class D(C): pass
# f.py:3: UserWarning: m
#   line here
#
# shown custom <class 'UserWarning'> 41
# shown exp <class 'UserWarning'> 12
# catch_warnings(record=True)
