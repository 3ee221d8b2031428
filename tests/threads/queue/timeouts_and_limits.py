# cpython: skip the oracle has no threads
import queue

jobs = queue.Queue(1)
try:
    jobs.get(timeout=0.01)
except queue.Empty as error:
    print(repr(error))
jobs.put(1)
for put in (lambda: jobs.put(2, timeout=0.01)), (lambda: jobs.put_nowait(2)), (lambda: jobs.put(2, block=False)):
    try:
        put()
    except queue.Full as error:
        print(repr(error))
print(jobs.full(), jobs.get_nowait(), jobs.empty())
# output:
# Empty()
# Full()
# Full()
# Full()
# True 1 True
