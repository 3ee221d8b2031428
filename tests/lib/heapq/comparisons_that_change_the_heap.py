import heapq
class Evil:
    def __init__(self, heap): self.heap = heap
    def __lt__(self, other):
        self.heap.clear()
        return True
def attempt(function, *args):
    try:
        print(function.__name__, function(*args))
    except (IndexError, RuntimeError) as error:
        print(function.__name__, type(error).__name__, error)
heap = []; heap.extend(Evil(heap) for _ in range(3)); attempt(heapq.heappushpop, heap, Evil(heap))
heap = []; heap.extend(Evil(heap) for _ in range(3)); attempt(heapq.heapify, heap)
heap = []; heap.extend(Evil(heap) for _ in range(4)); attempt(heapq.heappop, heap)
heap = []; heap.extend(Evil(heap) for _ in range(4)); attempt(heapq.heappush, heap, Evil(heap))

# output:
# heappushpop IndexError index out of range
# heapify RuntimeError list changed size during iteration
# heappop RuntimeError list changed size during iteration
# heappush RuntimeError list changed size during iteration
