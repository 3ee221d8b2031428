# cpython: skip the oracle has no threads
import threading
import time

class Counter(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f"counter-{n}")
        self.n = n
        self.total = None

    def run(self):
        time.sleep(self.n / 100)
        self.total = sum(range(self.n))
        print(self.name, self.total)

threads = [Counter(n) for n in (3, 1, 2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print([thread.total for thread in threads])

# output:
# counter-1 0
# counter-2 1
# counter-3 3
# [3, 0, 1]
