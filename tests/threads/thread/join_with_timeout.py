# cpython: skip the oracle has no threads
import threading
import time

thread = threading.Thread(target=time.sleep, args=(0.1,))
thread.start()
thread.join(0.02)
print(thread.is_alive())
thread.join(5)
print(thread.is_alive())

# output:
# True
# False
