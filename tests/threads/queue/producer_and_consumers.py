# cpython: skip the oracle has no threads
import queue
import threading
import time

tasks = queue.Queue(maxsize=2)
results = []

def worker():
    while (item := tasks.get()) is not None:
        time.sleep(0.001)
        results.append(item * item)
        tasks.task_done()
    tasks.task_done()

threads = [threading.Thread(target=worker) for _ in range(2)]
for thread in threads:
    thread.start()
for i in range(6):
    tasks.put(i)
tasks.join()
print(sorted(results), tasks.empty(), tasks.unfinished_tasks)
for _ in threads:
    tasks.put(None)
for thread in threads:
    thread.join()
try:
    tasks.task_done()
except ValueError as error:
    print(error)

# output:
# [0, 1, 4, 9, 16, 25] True 0
# task_done() called too many times
