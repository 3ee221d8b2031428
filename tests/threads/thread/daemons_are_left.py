# cpython: skip the oracle has no threads
import threading
import time

def forever():
    while True:
        time.sleep(10)

threading.Thread(target=forever, daemon=True).start()
print(threading.active_count(), [thread.daemon for thread in threading.enumerate()])

# output:
# 2 [False, True]
