# cpython: skip the oracle has no threads
import threading

lock = threading.Lock()
print(lock.acquire(timeout=1), lock.acquire(timeout=0.01), lock.acquire(blocking=False))
lock.release()
event = threading.Event()
print(event.wait(0.01))
condition = threading.Condition()
with condition:
    print(condition.wait(0.01), condition.wait_for(lambda: False, 0.01))
semaphore = threading.Semaphore(1)
print(semaphore.acquire(), semaphore.acquire(timeout=0.01))
barrier = threading.Barrier(2, timeout=0.01)
try:
    barrier.wait()
except threading.BrokenBarrierError:
    print("broken", barrier.broken)
# output:
# True False False
# False
# False False
# True False
# broken True
