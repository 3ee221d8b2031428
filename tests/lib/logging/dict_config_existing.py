# Loggers that were there: disabled unless they are configured, children of those that are, or it is asked to keep them.
import logging.config

names = ('one', 'one.child', 'onefold', 'two')


def states():
    return {name: (logging.getLogger(name).disabled, logging.getLogger(name).level, len(logging.getLogger(name).handlers)) for name in names}


for name in names:
    logging.getLogger(name).setLevel(10)
    logging.getLogger(name).addHandler(logging.NullHandler())
logging.config.dictConfig({'version': 1, 'loggers': {'one': {'level': 'ERROR', 'propagate': False}}})
print(states(), logging.getLogger('one').propagate)
logging.config.dictConfig({'version': 1, 'disable_existing_loggers': False, 'loggers': {'two': {}}})
print(states())
logging.config.dictConfig({'version': 1, 'handlers': {'n': {'class': 'logging.NullHandler'}}, 'root': {'handlers': ['n'], 'level': 'INFO'}})
print(states(), logging.root.level)
logging.config.dictConfig({'version': 1, 'incremental': True, 'handlers': {'n': {'level': 'ERROR'}}, 'loggers': {'two': {'level': 7}}, 'root': {'level': 3}})
print(logging.getHandlerByName('n').level, logging.getLogger('two').level, logging.root.level)

# output:
# {'one': (False, 40, 0), 'one.child': (False, 0, 0), 'onefold': (True, 10, 1), 'two': (True, 10, 1)} False
# {'one': (False, 40, 0), 'one.child': (False, 0, 0), 'onefold': (False, 10, 1), 'two': (False, 10, 0)}
# {'one': (True, 40, 0), 'one.child': (True, 0, 0), 'onefold': (True, 10, 1), 'two': (True, 10, 0)} 20
# 40 7 3
