# terminator, setStream, delay, mode w after close, names, repr, close flushes, an encoding and its errors.
import io
import logging
import os

here = io.StringIO()
handler = logging.StreamHandler(here)
handler.terminator = '|'
record = logging.makeLogRecord({'msg': 'm'})
handler.handle(record)
other = io.StringIO()
print(handler.setStream(other) is here, handler.setStream(other), repr(here.getvalue()))
named = io.StringIO()
named.name = 'pipe'
print(handler, logging.StreamHandler(named), logging.NullHandler(level=20))
named.name = 99
print(logging.StreamHandler(named))
handler.name = 'first'
print(logging.getHandlerByName('first') is handler, logging.getHandlerNames())
handler.name = 'second'
print(logging.getHandlerByName('first'), sorted(logging.getHandlerNames()))
handler.close()
print(logging.getHandlerNames())
late = logging.FileHandler('late.log', delay=True)
print(late.stream, os.path.exists('late.log'))
late.handle(record)
print(os.path.exists('late.log'), late.stream.mode)
late.close()
print(late.stream)
late.handle(record)
late.close()
print(open('late.log').read().split())
once = logging.FileHandler('once.log', mode='w', encoding='ascii', errors='backslashreplace')
once.handle(logging.makeLogRecord({'msg': 'é'}))
once.close()
once.handle(record)
print(once.stream, open('once.log').read())
try:
    logging.FileHandler('no/such/folder.log')
except FileNotFoundError as error:
    print(error.strerror)

# output:
# True None 'm|'
# <StreamHandler (NOTSET)> <StreamHandler pipe (NOTSET)> <NullHandler (INFO)>
# <StreamHandler 99 (NOTSET)>
# True frozenset({'first'})
# None ['second']
# frozenset()
# None False
# True a
# None
# ['m', 'm']
# None \xe9
#
# No such file or directory
