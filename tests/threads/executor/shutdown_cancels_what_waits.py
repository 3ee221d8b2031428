# cpython: skip the oracle has no threads
import time
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(1)
futures = [pool.submit(time.sleep, 0.02) for _ in range(3)]
time.sleep(0.005)
pool.shutdown(cancel_futures=True)
print([future.cancelled() for future in futures], [future.done() for future in futures])
# output:
# [False, True, True] [True, True, True]
