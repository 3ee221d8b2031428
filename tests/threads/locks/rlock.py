# cpython: skip the oracle has no threads
import threading

lock = threading.RLock()
with lock:
    with lock:
        print(lock._recursion_count())

        def attempt():
            print(lock.acquire(blocking=False))
            try:
                lock.release()
            except RuntimeError as error:
                print(error)

        thread = threading.Thread(target=attempt)
        thread.start()
        thread.join()
thread = threading.Thread(target=lambda: print(lock.acquire(False)))
thread.start()
thread.join()

# output:
# 2
# False
# cannot release un-acquired lock
# True
