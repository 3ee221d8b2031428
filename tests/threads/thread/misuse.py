# cpython: skip the oracle has no threads
import threading

def attempt(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")

thread = threading.Thread(target=print, args=("ran",))
attempt(thread.join)
thread.start()
thread.join()
attempt(thread.start)
attempt(threading.current_thread().join)
attempt(threading.Thread, 1)
attempt(setattr, thread, "daemon", True)

class Forgetful(threading.Thread):
    def __init__(self):
        pass

attempt(Forgetful().start)
attempt(threading.Lock().release)
attempt(threading.RLock().release)
attempt(threading.Lock().acquire, False, 1)
attempt(threading.Lock().acquire, True, -2)
attempt(threading.Condition().wait)
attempt(threading.Condition().notify)
attempt(threading.Semaphore, -1)
attempt(threading.Barrier, 0)
bounded = threading.BoundedSemaphore(1)
attempt(bounded.release)

# output:
# RuntimeError: cannot join thread before it is started
# ran
# RuntimeError: threads can only be started once
# RuntimeError: cannot join current thread
# AssertionError: group argument must be None for now
# RuntimeError: cannot set daemon status of active thread
# RuntimeError: thread.__init__() not called
# RuntimeError: release unlocked lock
# RuntimeError: cannot release un-acquired lock
# ValueError: can't specify a timeout for a non-blocking call
# ValueError: timeout value must be a non-negative number
# RuntimeError: cannot wait on un-acquired lock
# RuntimeError: cannot notify on un-acquired lock
# ValueError: semaphore initial value must be >= 0
# ValueError: parties must be >= 1
# ValueError: Semaphore released too many times
