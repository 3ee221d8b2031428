# cpython: skip the oracle has no threads
import threading
from concurrent.futures import ThreadPoolExecutor

def start(word):
    print(word, threading.current_thread().name)

with ThreadPoolExecutor(1, "pool", start, ("begin",)) as executor:
    print(executor.submit(lambda: threading.current_thread().name).result())
for arguments in ({"max_workers": 0}, {"initializer": 1}):
    try:
        ThreadPoolExecutor(**arguments)
    except (TypeError, ValueError) as error:
        print(error)

# output:
# begin pool_0
# pool_0
# max_workers must be greater than 0
# initializer must be a callable
