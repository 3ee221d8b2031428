# cpython: skip the oracle has no threads
import queue
import threading
import time

jobs, done = queue.Queue(), []

def work():
    while (job := jobs.get()) is not None:
        time.sleep(0.001 * job)
        done.append(job)
        jobs.task_done()

threads = [threading.Thread(target=work, daemon=True) for _ in range(3)]
for thread in threads:
    thread.start()
for job in range(6):
    jobs.put(job)
jobs.join()
print(sorted(done), jobs.unfinished_tasks)
for _ in threads:
    jobs.put(None)
# output:
# [0, 1, 2, 3, 4, 5] 0
