# cpython: skip the oracle has no threads
import threading

def work():
    raise ValueError("in a thread")

thread = threading.Thread(target=work, name="w")
thread.start()
thread.join()
print("main goes on")

# output:
# Exception in thread w:
# Traceback (most recent call last):
#   File "uncaught_exception.py", line 5, in work
#     raise ValueError("in a thread")
# ValueError: in a thread
# main goes on
