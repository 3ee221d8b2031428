# cpython: skip the oracle has no threads
from concurrent.futures import ThreadPoolExecutor

def fail():
    raise ValueError("in the pool")

with ThreadPoolExecutor(1) as pool:
    future = pool.submit(fail)
    print(repr(future.exception()))
    future.add_done_callback(lambda future: print("called at once", future.done()))
    try:
        future.result()
    except ValueError as error:
        print(error)
try:
    pool.submit(fail)
except RuntimeError as error:
    print(error)
# output:
# ValueError('in the pool')
# called at once True
# in the pool
# cannot schedule new futures after shutdown
