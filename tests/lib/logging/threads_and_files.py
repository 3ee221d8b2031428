# cpython: skip there are no threads in the oracle
# Many threads write to one rotating file: no line is lost or torn, whenever the file changes.
import logging.handlers
import os
import threading

os.makedirs('rotated', exist_ok=True)
handler = logging.handlers.RotatingFileHandler('rotated/r.log', maxBytes=300, backupCount=1000)
handler.setFormatter(logging.Formatter('%(threadName)s %(message)s'))
log = logging.getLogger('r')
log.propagate = False
log.addHandler(handler)


def work():
    for i in range(60):
        log.warning('line %02d', i)


threads = [threading.Thread(target=work, name=f'T{n}') for n in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
handler.close()
lines = []
for name in os.listdir('rotated'):
    with open('rotated/' + name) as file:
        lines += file.read().splitlines()
    os.remove('rotated/' + name)
os.rmdir('rotated')
print(len(lines), sorted(lines) == sorted(f'T{n} line {i:02}' for n in range(5) for i in range(60)))

# output:
# 300 True
