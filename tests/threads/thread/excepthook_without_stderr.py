# cpython: skip the oracle has no threads
# Where there is no stderr, nothing is said of a thread's exception.
import sys
import threading

sys.stderr = None
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
print("joined")

# output:
# joined
