# cpython: skip the oracle has no threads
import threading
import time

def ticks():
    for i in range(3):
        print("tick", i)
        time.sleep(0.02)

thread = threading.Thread(target=ticks)
thread.start()
time.sleep(0.05)
print("main awake")
thread.join()

# output:
# tick 0
# tick 1
# tick 2
# main awake
