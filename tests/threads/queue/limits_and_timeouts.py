# cpython: skip the oracle has no threads
import queue

numbers = queue.Queue(1)
numbers.put(1)
for call in (lambda: numbers.put(2, block=False), lambda: numbers.put(2, timeout=0.01), numbers.get_nowait,
             numbers.get_nowait, lambda: numbers.get(timeout=0.01), lambda: numbers.get(timeout=-1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)
print(numbers.qsize(), numbers.empty(), numbers.full())

# output:
# queue Full
# queue Full
# 1
# _queue Empty
# _queue Empty
# builtins ValueError 'timeout' must be a non-negative number
# 0 True False
