# cpython: skip the oracle has no threads
import time
from concurrent.futures import FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, as_completed, wait

def work(seconds):
    time.sleep(seconds)
    return seconds

def fail():
    raise ValueError

with ThreadPoolExecutor(4) as executor:
    futures = [executor.submit(work, n / 50) for n in (3, 1, 2)]
    print([future.result() for future in as_completed(futures)])
    done, waiting = wait([executor.submit(work, 0), executor.submit(work, 0.1)], return_when=FIRST_COMPLETED)
    print(len(done), len(waiting))
    result = wait([executor.submit(fail), executor.submit(work, 0.1)], return_when=FIRST_EXCEPTION)
    print(len(result.done), len(result.not_done))
    result = wait([executor.submit(work, 0.1)], timeout=0.01)
    print(len(result.done), len(result.not_done))
    try:
        for future in as_completed([executor.submit(work, 0.2)], timeout=0.01):
            pass
    except TimeoutError as error:
        print(error)

# output:
# [0.02, 0.04, 0.06]
# 1 1
# 1 1
# 0 1
# 1 (of 1) futures unfinished
