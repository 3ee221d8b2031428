# cpython: skip the oracle has no threads
import time
from concurrent.futures import CancelledError, ThreadPoolExecutor

with ThreadPoolExecutor(1) as executor:
    running = executor.submit(time.sleep, 0.02)
    waiting = executor.submit(print, "never")
    print(waiting.cancel(), waiting.cancelled(), waiting.done())
    time.sleep(0.005)
    print(running.cancel(), running.running())
    try:
        waiting.result()
    except CancelledError as error:
        print(type(error).__name__)
    waiting.add_done_callback(lambda future: print("callback", future.cancelled()))
executor = ThreadPoolExecutor(1)
first, second = executor.submit(time.sleep, 0.02), executor.submit(print, "never")
time.sleep(0.005)
executor.shutdown(cancel_futures=True)
print(first.cancelled(), second.cancelled())

# output:
# True True True
# False True
# CancelledError
# callback True
# False True
