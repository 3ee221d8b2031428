# cpython: skip the oracle has no threads
import queue

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    one = kind()
    for item in (3, 1, 2):
        one.put(item)
    print(kind.__name__, [one.get() for _ in range(3)], one.empty())

# output:
# Queue [3, 1, 2] True
# LifoQueue [2, 1, 3] True
# PriorityQueue [1, 2, 3] True
# SimpleQueue [3, 1, 2] True
