# cpython: skip the oracle has no threads
import threading
import time

semaphore = threading.BoundedSemaphore(2)
inside = 0
most = 0

def work():
    global inside, most
    with semaphore:
        inside += 1
        most = max(most, inside)
        time.sleep(0.01)
        inside -= 1

threads = [threading.Thread(target=work) for _ in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(most, semaphore.acquire(blocking=False), semaphore.acquire(timeout=0.01), semaphore.acquire(timeout=0.01))

# output:
# 2 True True False
