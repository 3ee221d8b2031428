# cpython: skip the oracle has no threads
import time
from concurrent.futures import ThreadPoolExecutor

def square(n):
    time.sleep(0.01)
    if n < 0:
        raise ValueError(n)
    return n * n

with ThreadPoolExecutor(max_workers=2) as executor:
    good = executor.submit(square, 4)
    bad = executor.submit(square, -1)
    print(good.result(), good.done(), good.running())
    print(repr(bad.exception()))
    try:
        bad.result()
    except ValueError as error:
        print("raised", error)
try:
    executor.submit(square, 1)
except RuntimeError as error:
    print(error)

# output:
# 16 True False
# ValueError(-1)
# raised -1
# cannot schedule new futures after shutdown
