# cpython: skip the oracle has no threads
# Results of map() are let go as they are taken.
import time
import weakref
from concurrent.futures import ThreadPoolExecutor


class Result:
    pass


with ThreadPoolExecutor(2) as pool:
    for result in pool.map(lambda number: Result(), range(3)):
        reference = weakref.ref(result)
        del result
        time.sleep(0.002)
        print(reference() is None)

# output:
# True
# True
# True
