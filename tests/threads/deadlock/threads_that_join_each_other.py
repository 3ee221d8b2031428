# exit: 3
# cpython: skip it would wait for ever
import threading

threads = []


def work(other):
    ready.wait()
    threads[other].join()


ready = threading.Event()
threads += [threading.Thread(target=work, args=[1 - number], name=f"thread-{number}") for number in range(2)]
for thread in threads:
    thread.start()
ready.set()
for thread in threads:
    thread.join()

# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   MainThread waits in <module>(), line 19 of threads_that_join_each_other.py, for thread-0
#   thread-0 waits in work(), line 10 of threads_that_join_each_other.py, for thread-1
#     in a circle: thread-0 -> thread-1 -> thread-0
#   thread-1 waits in work(), line 10 of threads_that_join_each_other.py, for thread-0
#     in a circle: thread-1 -> thread-0 -> thread-1
