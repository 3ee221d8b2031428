# When one input is left, its items come as they are: neither compared nor given to the key.
import heapq
calls = []
def key(item):
    calls.append(item)
    return item
merged = heapq.merge([1, 5, 'a', None], [2], key=key)
try:
    print(list(merged), calls)
except TypeError as error:
    print(error, calls)
def failing():
    yield 1
    raise OSError('no more')
it = heapq.merge(failing(), [3])
print(next(it))
try:
    next(it)
except OSError as error:
    print(error)

# output:
# [1, 2, 5, 'a', None] [1, 2, 5]
# 1
# no more
