# exit: 3
# cpython: skip it would wait for ever
import queue
import threading


def work(jobs):
    while True:
        print("got", jobs.get())
        jobs.task_done()


jobs = queue.Queue()
worker = threading.Thread(target=work, args=(jobs,), name="worker")
worker.start()
jobs.put(1)
jobs.join()
worker.join()
# output:
# got 1
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   MainThread waits in <module>(), line 18 of queue_never_filled.py, for worker
#     in a circle: MainThread -> worker -> MainThread
#   worker waits in work(), line 9 of queue_never_filled.py, for <queue.Queue object at 0x…> to get
#     could be woken by MainThread
#     in a circle: worker -> MainThread -> worker
