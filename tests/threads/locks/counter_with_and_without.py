# cpython: skip the oracle has no threads
import threading

total = 0
lock = threading.Lock()

def add(count):
    global total
    for _ in range(count):
        with lock:
            total += 1

threads = [threading.Thread(target=add, args=(500,)) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total)
# output:
# 2000
