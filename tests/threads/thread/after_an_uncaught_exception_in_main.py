# exit: 1
# cpython: skip the oracle has no threads
import threading
import time

def late():
    time.sleep(0.02)
    print("late")

threading.Thread(target=late).start()
raise RuntimeError("main is gone")

# output:
# Traceback (most recent call last):
#   File "after_an_uncaught_exception_in_main.py", line 11, in <module>
#     raise RuntimeError("main is gone")
# RuntimeError: main is gone
# late
