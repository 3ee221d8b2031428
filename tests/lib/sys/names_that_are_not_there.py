import sys
for name in 'getwindowsversion', 'gettotalrefcount', 'no_such_thing', 'winver':
    print(hasattr(sys, name), getattr(sys, name, 'default'))
try:
    sys.no_such_thing
except AttributeError as error:
    print(error, error.name, error.obj is sys)
try:
    from sys import no_such_thing
except ImportError as error:
    print(str(error).split(' (')[0])
sys.added = 5; print(sys.added, 'added' in dir(sys), 'int_info' in dir(sys), 'audit' in dir(sys)); del sys.added

# output:
# False default
# False default
# False default
# False default
# module 'sys' has no attribute 'no_such_thing' no_such_thing True
# cannot import name 'no_such_thing' from 'sys'
# 5 True True True
