# getLevelName both ways, addLevelName, mapping, checks of levels with their texts.
import logging

print([logging.getLevelName(level) for level in (0, 10, 20, 30, 40, 50, 15, 'INFO', 'WARN', 'FATAL', 'nope')])
logging.addLevelName(15, 'CHATTY')
print(logging.getLevelName('CHATTY'), logging.getLevelName(15), logging.getLevelNamesMapping())
logger = logging.Logger('x', 'CHATTY')
print(logger.level, logger)
for level in ('chatty', None, 1.5, object, b'INFO', True):
    try:
        logger.setLevel(level)
        print(logger.level)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    logging.getLogger().log('INFO', 'x')
except TypeError as error:
    print(error)
logging.raiseExceptions = False
print(logging.getLogger().log('INFO', 'x'))
try:
    logging.disable('nope')
except ValueError as error:
    print(error)
logging.disable('INFO')
print(logging.root.manager.disable)

# output:
# ['NOTSET', 'DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL', 'Level 15', 20, 30, 50, 'Level nope']
# 15 CHATTY {'CRITICAL': 50, 'FATAL': 50, 'ERROR': 40, 'WARN': 30, 'WARNING': 30, 'INFO': 20, 'DEBUG': 10, 'NOTSET': 0, 'CHATTY': 15}
# 15 <Logger x (CHATTY)>
# ValueError Unknown level: 'chatty'
# TypeError Level not an integer or a valid string: None
# TypeError Level not an integer or a valid string: 1.5
# TypeError Level not an integer or a valid string: <class 'object'>
# TypeError Level not an integer or a valid string: b'INFO'
# True
# level must be an integer
# None
# Unknown level: 'nope'
# 20
