# cpython: skip the oracle has no threads
import queue
import threading

items = queue.Queue()
items.put(1)

def consumer():
    try:
        while True:
            print(items.get())
    except queue.ShutDown:
        print("shut down")

thread = threading.Thread(target=consumer)
thread.start()
items.shutdown()
thread.join()
try:
    items.put(2)
except queue.ShutDown as error:
    print(type(error).__name__)

# output:
# 1
# shut down
# ShutDown
