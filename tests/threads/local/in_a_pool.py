# cpython: skip the oracle has no threads
import threading
from concurrent.futures import ThreadPoolExecutor

data = threading.local()
data.value = "main"

def use(number):
    before = getattr(data, "value", None)
    data.value = number
    return before

with ThreadPoolExecutor(1) as pool:
    print(list(pool.map(use, range(3))), data.value)
# output:
# [None, 0, 1] main
