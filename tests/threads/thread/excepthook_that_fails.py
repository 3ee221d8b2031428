# cpython: skip the oracle has no threads
# sys.excepthook hears of the hook's error, not of the thread's.
import sys
import threading


def fail():
    raise ValueError("in the thread")


def bad_hook(args):
    raise KeyError("in the hook")


def last_resort(kind, error, traceback):
    print(kind.__name__, error, error.__suppress_context__, repr(error.__context__), traceback is not None)


sys.stderr = sys.stdout
threading.excepthook = bad_hook
sys.excepthook = last_resort
thread = threading.Thread(target=fail)
thread.start()
thread.join()

# output:
# Exception in threading.excepthook:
# KeyError 'in the hook' True ValueError('in the thread') True
