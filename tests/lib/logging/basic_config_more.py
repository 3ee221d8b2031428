# basicConfig: files with encodings and modes, handlers keep their formatters, force closes, the second call does nothing.
import logging
import sys

logging.basicConfig(filename='b.log', encoding='utf-8', format='%(message)s', filemode='w')
handler = logging.root.handlers[0]
print(handler.mode, handler.encoding, handler.errors, type(handler).__name__)
logging.warning('Straße 💥')
logging.basicConfig(level=10)
print(logging.root.level)
logging.basicConfig(force=True, filename='b.log', encoding='ascii', format='%(message)s')
print(handler.stream, logging.root.handlers[0].errors, logging.root.handlers[0].mode)
logging.warning('Straße')
logging.shutdown()
with open('b.log', encoding='utf-8') as file:
    print(file.read())
own = logging.StreamHandler(sys.stdout)
own.setFormatter(logging.Formatter('own %(message)s'))
other = logging.StreamHandler(sys.stdout)
logging.basicConfig(force=True, handlers=(own, other), format='{levelname}!{message}', style='{', level='DEBUG', datefmt='%H')
logging.debug('x')
print(other.formatter.datefmt, len(logging.root.handlers))
for bad in ({'filename': 'a', 'handlers': []}, {'foo': 1, 'bar': 2}, {'format': '%(x'}, {'level': 'X'}, {'handlers': [], 'stream': 1}):
    try:
        logging.basicConfig(force=True, **bad)
        print('fine')
    except ValueError as error:
        print(error)

# output:
# w utf-8 backslashreplace FileHandler
# 30
# None backslashreplace a
# Straße 💥
# Stra\xdfe
#
# own x
# DEBUG!x
# %H 2
# 'stream' or 'filename' should not be specified together with 'handlers'
# Unrecognised argument(s): foo, bar
# Invalid format '%(x' for '%' style
# Unknown level: 'X'
# 'stream' or 'filename' should not be specified together with 'handlers'
