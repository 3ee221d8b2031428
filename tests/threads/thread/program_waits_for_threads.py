# cpython: skip the oracle has no threads
import atexit
import threading
import time

atexit.register(print, "atexit")

def late():
    time.sleep(0.05)
    print("late")

threading.Thread(target=late).start()
print("last line")

# output:
# last line
# late
# atexit
