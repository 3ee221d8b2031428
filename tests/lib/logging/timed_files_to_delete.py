# Which old files TimedRotatingFileHandler removes: those whose names it would have given, also through a namer.
import logging.handlers
import os

os.mkdir('d')
for name in ('a.log', 'a.log.2024-05-01_10-00-00', 'a.log.2024-05-01_10-00-02', 'a.log.2024-05-01_10-00-01', 'a.log.2024-05-01', 'a.log.x',
             'b.log.2024-05-01_10-00-00', 'a.log.2024-05-01_10-00-01.gz', 'a-2024-05-01_10-00-03.log', 'a-2024-05-01_10-00-04.log'):
    open(f'd/{name}', 'w').close()


def doomed(keep, namer=None):
    handler = logging.handlers.TimedRotatingFileHandler('d/a.log', 'S', 5, keep, delay=True)
    handler.namer = namer
    return [os.path.basename(name) for name in handler.getFilesToDelete()]


print(doomed(1))
print(doomed(2))
print(doomed(9))


def before_dot(default):
    folder, base = os.path.split(default)
    name, log, date = base.split('.')
    return os.path.join(folder, f'{name}-{date}.{log}')


print(doomed(1, before_dot))
print(doomed(0, lambda name: name + '.gz'))

# output:
# ['a.log.2024-05-01_10-00-00', 'a.log.2024-05-01_10-00-01']
# ['a.log.2024-05-01_10-00-00']
# []
# ['a-2024-05-01_10-00-03.log']
# ['a.log.2024-05-01_10-00-01.gz']
