# fileConfig: formatters, handlers with arguments, loggers, defaults of the parser, what is disabled, and errors.
import configparser
import io
import logging.config

text = '''
[loggers]
keys=root, lib
[handlers]
keys=out,mem
[formatters]
keys=plain,styled
[logger_root]
level=%(root_level)s
handlers=out
[logger_lib]
level=DEBUG
handlers=mem
propagate=0
qualname=lib.core
[handler_out]
class=StreamHandler
level=NOTSET
formatter=plain
args=(sys.stdout,)
[handler_mem]
class=handlers.MemoryHandler
args=(10, ERROR)
target=out
[formatter_plain]
format=%(levelname)s:%(name)s:%(message)s
[formatter_styled]
format={message} {extra}
style={
defaults={'extra': 'E'}
'''
import logging.handlers
old = logging.getLogger('old')
child = logging.getLogger('lib.core.child')
logging.config.fileConfig(io.StringIO(text), defaults={'root_level': 'WARNING'})
logging.info('no')
logging.warning('yes')
logging.getLogger('lib.core').debug('kept')
logging.getLogger('lib.core').error('both')
print(old.disabled, child.disabled, logging.getLogger('lib.core').propagate)
parser = configparser.ConfigParser({'root_level': 'ERROR'})
parser.read_string(text)
logging.config.fileConfig(parser, disable_existing_loggers=False)
print(logging.root.level, logging.getHandlerNames())
for name, content in (('missing.ini', None), ('empty.ini', ''), ('bad.ini', 'no section\n'), ('less.ini', '[loggers]\nkeys=root\n')):
    if content is not None:
        open(name, 'w').write(content)
    try:
        logging.config.fileConfig(name)
    except Exception as error:
        print(type(error).__name__, str(error).splitlines()[0])

# output:
# WARNING:root:yes
# DEBUG:lib.core:kept
# ERROR:lib.core:both
# True False 0
# 40 frozenset({'out', 'mem'})
# FileNotFoundError missing.ini doesn't exist
# RuntimeError empty.ini is an empty file
# RuntimeError bad.ini is invalid: File contains no section headers.
# KeyError 'formatters'
