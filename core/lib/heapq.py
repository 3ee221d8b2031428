"""Priority queues in a list: item k is not greater than items 2k+1 and 2k+2."""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop',
           'heappush_max', 'heappop_max', 'heapify_max', 'heapreplace_max', 'heappushpop_max']


def _rise(heap, place, floor=0):
    # The item at place moves up until its parent is not greater.
    item = heap[place]
    while place > floor:
        parent = (place - 1) >> 1
        if not item < heap[parent]:
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def _sink(heap, place):
    # The item at place goes down to a leaf along the smaller children, then up again: fewer comparisons, since an item
    # from the end usually belongs near the bottom.
    end = len(heap)
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _rise(heap, place, start)


def heappush(heap, item, /):
    """Add an item."""
    heap.append(item)
    _rise(heap, len(heap) - 1)


def heappop(heap, /):
    """Take out the smallest item."""
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    result = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return result


def heapreplace(heap, item, /):
    """Take out the smallest item, then add one."""
    result = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return result


def heappushpop(heap, item, /):
    """Add an item, then take out the smallest."""
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def heapify(heap, /):
    """Make a list a heap, in place."""
    for place in reversed(range(len(heap) // 2)):
        _sink(heap, place)


class _Turned:
    # An item whose order is reversed, for the heaps that keep the largest first.
    __slots__ = ('item',)

    def __init__(self, item):
        self.item = item

    def __lt__(self, other):
        return other.item < self.item


def _on_turned(heap, operation, *items):
    heap[:] = [_Turned(item) for item in heap]
    try:
        return operation(heap, *map(_Turned, items))
    finally:
        heap[:] = [turned.item for turned in heap]


def heapify_max(heap, /):
    """heapify() with the largest first."""
    _on_turned(heap, heapify)


def heappush_max(heap, item, /):
    """heappush() with the largest first."""
    _on_turned(heap, heappush, item)


def heappop_max(heap, /):
    """heappop() with the largest first."""
    return _on_turned(heap, heappop).item


def heapreplace_max(heap, item, /):
    """heapreplace() with the largest first."""
    return _on_turned(heap, heapreplace, item).item


def heappushpop_max(heap, item, /):
    """heappushpop() with the largest first."""
    return _on_turned(heap, heappushpop, item).item


def merge(*iterables, key=None, reverse=False):
    """The items of several sorted inputs, sorted."""
    wrap = _Turned if reverse else lambda item: item
    heap = []
    for number, iterable in enumerate(iterables):
        advance = iter(iterable).__next__
        try:
            value = advance()
        except StopIteration:
            continue
        heap.append([wrap(value if key is None else key(value)), number, value, advance])
    # Equal items come in the order of their inputs; `number` decides before values are compared.
    heapify(heap)
    while heap:
        entry = heap[0]
        yield entry[2]
        try:
            value = entry[3]()
        except StopIteration:
            heappop(heap)
        else:
            heapreplace(heap, [wrap(value if key is None else key(value)), entry[1], value, entry[3]])


def nsmallest(n, iterable, key=None):
    """The n smallest items, in order."""
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    """The n largest items, largest first."""
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
