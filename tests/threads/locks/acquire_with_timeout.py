# cpython: skip the oracle has no threads
import threading
import time

lock = threading.Lock()
print(lock.acquire(), lock.acquire(blocking=False), lock.acquire(timeout=0.01))
threading.Timer(0.02, lock.release).start()
print(lock.acquire(timeout=5))
lock.release()
print(lock.locked())

# output:
# True False False
# True
# False
