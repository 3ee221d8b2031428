# cpython: skip threads
# Results that are still to be fetched do not keep the executor: when it is gone its workers end.
import threading
from concurrent.futures import ThreadPoolExecutor

executor = ThreadPoolExecutor(max_workers=2)
results = executor.map(abs, range(-3, 3))
workers = [thread for thread in threading.enumerate() if thread is not threading.main_thread()]
del executor
for worker in workers:
    worker.join()
print(list(results), threading.active_count())

with ThreadPoolExecutor(2) as executor:
    print(list(executor.map(abs, range(-3, 3), buffersize=2)))

# output:
# [3, 2, 1, 0, 1, 2] 1
# [3, 2, 1, 0, 1, 2]
