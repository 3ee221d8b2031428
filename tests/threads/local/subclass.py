# cpython: skip the oracle has no threads
import threading

class Counter(threading.local):
    start = 10

    def __init__(self, step):
        print("init in", threading.current_thread().name)
        self.value = self.start
        self.step = step

    @property
    def next(self):
        self.value += self.step
        return self.value

counter = Counter(5)
print(counter.next, counter.next)

def work():
    print(counter.next)

thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()
print(counter.next)
try:
    threading.local(1)
except TypeError as error:
    print(error)

# output:
# init in MainThread
# 15 20
# init in worker
# 15
# 25
# Initialization arguments are not supported
