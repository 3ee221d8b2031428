# cpython: skip there are no threads in the oracle
# A QueueListener's thread takes records from a queue and gives them to handlers, with or without regard to their levels.
import logging.handlers
import queue
import threading


class Out(logging.Handler):
    def __init__(self, tag, level=0):
        super().__init__(level)
        self.tag, self.seen, self.threads = tag, [], set()

    def emit(self, record):
        self.seen.append(record.getMessage())
        self.threads.add(threading.current_thread().name)


q = queue.Queue()
all_, severe = Out('all'), Out('severe', logging.ERROR)
listener = logging.handlers.QueueListener(q, all_, severe)
listener.start()
log = logging.getLogger('q')
log.propagate = False
log.setLevel(1)
log.addHandler(logging.handlers.QueueHandler(q))


def work(n):
    for i in range(3):
        log.error('%d-%d', n, i) if i == 1 else log.info('%d-%d', n, i)


threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
listener.stop()
listener.stop()
print(len(all_.seen), sorted(all_.seen) == sorted(f'{n}-{i}' for n in range(4) for i in range(3)), len(severe.seen), len(all_.threads))
print('MainThread' in all_.threads, q.unfinished_tasks, q.empty())
respectful = logging.handlers.QueueListener(q, severe, respect_handler_level=True)
severe.seen.clear()
respectful.start()
log.info('low')
log.error('high')
respectful.stop()
print(severe.seen)
respectful.start()
respectful.enqueue_sentinel()
respectful._thread.join()
print(respectful._thread.is_alive())

# output:
# 12 True 12 1
# False 0 True
# ['high']
# False
