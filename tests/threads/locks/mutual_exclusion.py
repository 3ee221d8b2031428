# cpython: skip the oracle has no threads
import threading
import time

balance = 0
lock = threading.Lock()

def deposit():
    global balance
    for _ in range(5):
        with lock:
            now = balance
            time.sleep(0.001)
            balance = now + 1

threads = [threading.Thread(target=deposit) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(balance, lock.locked())

# output:
# 20 False
