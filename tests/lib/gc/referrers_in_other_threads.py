# cpython: skip pyodide has no threads
# What the local variables of a running call refer to is held by nothing that gc knows, in other threads too.
import gc
import threading


class Thing:
    pass


def wait(thing, begun, end):
    begun.set()
    end.wait()


shelf = [Thing()]
begun, end = threading.Event(), threading.Event()
thread = threading.Thread(target=wait, args=(shelf[0], begun, end))
thread.start()
begun.wait()
print(any(type(holder).__name__ == 'frame' for holder in gc.get_referrers(shelf[0])))
end.set()
thread.join()

# output:
# False
