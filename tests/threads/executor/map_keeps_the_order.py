# cpython: skip the oracle has no threads
import time
from concurrent.futures import ThreadPoolExecutor

def wait(seconds):
    time.sleep(seconds)
    return seconds

with ThreadPoolExecutor() as executor:
    print(list(executor.map(wait, [0.03, 0.01, 0.02])))
    print(list(executor.map(pow, [2, 3], [3, 2])))
    try:
        list(executor.map(wait, [0.2], timeout=0.01))
    except TimeoutError as error:
        print(type(error).__name__)

# output:
# [0.03, 0.01, 0.02]
# [8, 9]
# TimeoutError
