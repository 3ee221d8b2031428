# cpython: skip there are no threads in the oracle
# A handler's emit() runs in one thread at a time, and may log itself.
import logging
import threading


class Counter(logging.Handler):
    inside = worst = total = 0

    def emit(self, record):
        self.inside += 1
        self.worst = max(self.worst, self.inside)
        now = self.total
        for _ in range(300):
            pass
        self.total = now + 1
        self.inside -= 1
        if record.msg == 'again':
            log.error('inner')


handler = Counter()
log = logging.getLogger('lock')
log.propagate = False
log.addHandler(handler)
threads = [threading.Thread(target=lambda: [log.error('x') for _ in range(20)]) for _ in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(handler.worst, handler.total)
log.error('again')
print(handler.total)

# output:
# 1 120
# 122
