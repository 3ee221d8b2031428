# RotatingFileHandler keeps backupCount old files; namer and rotator change names and contents; an empty file stays.
import logging.handlers
import os

os.mkdir('logs')


def files():
    return {name: open('logs/' + name).read() for name in sorted(os.listdir('logs'))}


handler = logging.handlers.RotatingFileHandler('logs/a', maxBytes=8, backupCount=2)
for n in range(5):
    handler.handle(logging.makeLogRecord({'msg': f'line{n}'}))
print(files())
handler.close()
print(handler.shouldRollover(logging.makeLogRecord({'msg': 'long enough'})), handler.mode)
handler.close()
never = logging.handlers.RotatingFileHandler('logs/never', mode='w', maxBytes=0)
print(never.shouldRollover(None), never.mode)
never.close()
big = logging.handlers.RotatingFileHandler('logs/big', maxBytes=1)
print(big.shouldRollover(logging.makeLogRecord({'msg': 'x'})))
big.close()
for name in os.listdir('logs'):
    os.remove('logs/' + name)
own = logging.handlers.RotatingFileHandler('logs/own', maxBytes=1, backupCount=2)
own.namer = lambda name: name + '.old'


def rotate(source, dest):
    with open(source) as old, open(dest, 'w') as new:
        new.write(old.read().upper())
    os.remove(source)


own.rotator = rotate
for n in range(4):
    own.handle(logging.makeLogRecord({'msg': f'n{n}'}))
own.close()
print(files())

# output:
# {'a': 'line4\n', 'a.1': 'line3\n', 'a.2': 'line2\n'}
# True a
# False w
# False
# {'own': 'n3\n', 'own.1.old': 'N2\n', 'own.2.old': 'N1\n'}
