# WatchedFileHandler opens its file again when it was moved or removed.
import logging.handlers
import os

handler = logging.handlers.WatchedFileHandler('w.log')
handler.handle(logging.makeLogRecord({'msg': 'one'}))
os.rename('w.log', 'w.old')
handler.handle(logging.makeLogRecord({'msg': 'two'}))
os.remove('w.log')
handler.handle(logging.makeLogRecord({'msg': 'three'}))
handler.close()
print(open('w.old').read().split(), open('w.log').read().split())

# output:
# ['one'] ['three']
