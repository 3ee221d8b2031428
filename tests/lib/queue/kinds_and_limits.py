# queue: orders of the three kinds, limits, time-outs, joins, what shuts down, errors.
import queue

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = kind(3)
    for item in (2, 3, 1):
        q.put(item)
    try:
        q.put_nowait(9)
    except queue.Full as error:
        print(kind.__name__, 'Full', repr(error), q.full(), q.qsize(), q.unfinished_tasks)
    print([q.get() for _ in range(3)], q.empty())
    for _ in range(3):
        q.task_done()
    print(q.join())
    for call in (q.task_done, lambda: q.get(False), lambda: q.get(timeout=-1), q.get_nowait):
        try:
            print(call())
        except (ValueError, queue.Empty) as error:
            print(type(error).__name__, error)
s = queue.SimpleQueue()
s.put(1, False, 5)
s.put_nowait(2)
print(s.qsize(), s.get(), s.get_nowait(), s.empty())
for call in (s.get_nowait, lambda: s.get(timeout=-1)):
    try:
        print(call())
    except (ValueError, queue.Empty) as error:
        print(type(error).__name__, error)
q = queue.Queue()
q.put('a')
q.put('b')
q.shutdown()
for call in (lambda: q.put('c'), q.get, lambda: q.task_done(), q.get, q.get, lambda: q.put_nowait(1), lambda: q.is_shutdown):
    try:
        print(call())
    except queue.ShutDown as error:
        print('ShutDown', error)
r = queue.Queue()
r.put(1)
r.shutdown(immediate=True)
print(r.qsize(), r.unfinished_tasks, r.join())
p = queue.PriorityQueue()
p.put((1, 'b'))
p.put((1, 'a'))
print(p.get(), issubclass(queue.ShutDown, Exception), queue.Queue(-1).full(), queue.Queue[int])
try:
    p.put((1, {}))
    p.put((1, {}))
except TypeError as error:
    print(error)

# output:
# Queue Full Full() True 3 3
# [2, 3, 1] True
# None
# ValueError task_done() called too many times
# Empty
# ValueError 'timeout' must be a non-negative number
# Empty
# LifoQueue Full Full() True 3 3
# [1, 3, 2] True
# None
# ValueError task_done() called too many times
# Empty
# ValueError 'timeout' must be a non-negative number
# Empty
# PriorityQueue Full Full() True 3 3
# [1, 2, 3] True
# None
# ValueError task_done() called too many times
# Empty
# ValueError 'timeout' must be a non-negative number
# Empty
# 2 1 2 True
# Empty
# ValueError 'timeout' must be a non-negative number
# ShutDown
# a
# None
# b
# ShutDown
# ShutDown
# True
# 0 0 None
# (1, 'a') True False queue.Queue[int]
# '<' not supported between instances of 'dict' and 'str'
