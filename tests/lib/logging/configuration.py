# basicConfig and dictConfig: options, ext and cfg references, incremental, disabling, errors.
import io
import logging
import logging.config

stream = io.StringIO()
logging.basicConfig(stream=stream, level='INFO', format='{levelname}-{message}', style='{', force=True)
logging.info('basic')
logging.basicConfig(level='DEBUG', format='ignored')
logging.debug('no')
print(repr(stream.getvalue()))
logging.basicConfig(force=True, handlers=[logging.StreamHandler(stream)], format='%(message)s!')
logging.warning('forced')
print(repr(stream.getvalue().splitlines()[-1]))
for bad in ({'stream': stream, 'filename': 'x'}, {'stream': stream, 'handlers': []}, {'nope': 1}, {'style': '?'}, {'level': 'NO'}):
    try:
        logging.basicConfig(force=True, **bad)
    except Exception as error:
        print(type(error).__name__, error)
old = logging.getLogger('old')
logging.config.dictConfig({
    'version': 1,
    'formatters': {'f': {'format': '[{name}] {message}', 'style': '{'}, 'own': {'()': 'logging.Formatter', 'fmt': 'own %(message)s'}},
    'filters': {'only': {'name': 'app'}},
    'handlers': {'h': {'class': 'logging.StreamHandler', 'formatter': 'f', 'stream': 'ext://sys.stdout', 'filters': ['only'], 'level': 'INFO'}, 'o': {'class': 'logging.StreamHandler', 'formatter': 'own', 'stream': 'cfg://streams.out'}},
    'streams': {'out': __import__('sys').stdout},
    'loggers': {'app': {'level': 'DEBUG', 'handlers': ['h', 'o'], 'propagate': False}},
    'root': {'level': 'ERROR', 'handlers': ['o']},
})
logging.getLogger('app').debug('d')
logging.getLogger('app.sub').info('i')
logging.getLogger('other').error('e')
print(old.disabled, logging.root.level)
logging.config.dictConfig({'version': 1, 'incremental': True, 'loggers': {'app': {'level': 'ERROR'}}})
print(logging.getLogger('app').level)
for bad in ({}, {'version': 2}, {'version': 1, 'handlers': {'h': {'class': 'nope.Nope'}}}, {'version': 1, 'root': {'handlers': ['missing']}}, {'version': 1, 'loggers': {'x': {'level': 'LOUD'}}}, {'version': 1, 'formatters': {'f': {'()': 'no.such'}}}):
    try:
        logging.config.dictConfig(bad)
        print('fine')
    except Exception as error:
        print(type(error).__name__, error)

# output:
# 'INFO-basic\n'
# 'forced!'
# ValueError 'stream' and 'filename' should not be specified together
# ValueError 'stream' or 'filename' should not be specified together with 'handlers'
# ValueError Unrecognised argument(s): nope
# ValueError Style must be one of: %,{,$
# ValueError Unknown level: 'NO'
# own d
# [app.sub] i
# own i
# own e
# True 40
# 40
# ValueError dictionary doesn't specify a version
# ValueError Unsupported version: 2
# ValueError Unable to configure handler 'h'
# ValueError Unable to configure root logger
# ValueError Unable to configure logger 'x'
# ValueError Unable to configure formatter 'f'
