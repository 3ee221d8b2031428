# exit: 3
# cpython: skip it would wait for ever
import threading
import time

first, second = threading.Lock(), threading.Lock()


def work():
    with second:
        time.sleep(1)
        with first:
            print("never")


threading.Thread(target=work, name="worker").start()
with first:
    time.sleep(2)
    with second:
        print("never")
# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   MainThread waits in <module>(), line 19 of locks_in_a_circle.py, for <locked _thread.lock object at 0x…> to acquire
#     held by worker
#     in a circle: MainThread -> worker -> MainThread
#   worker waits in work(), line 12 of locks_in_a_circle.py, for <locked _thread.lock object at 0x…> to acquire
#     held by MainThread
#     in a circle: worker -> MainThread -> worker
