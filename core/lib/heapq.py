"""Priority queues in a list: item k is not greater than items 2k+1 and 2k+2."""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop',
           'heappush_max', 'heappop_max', 'heapify_max', 'heapreplace_max', 'heappushpop_max']


from _heapq import (heapify, heapify_max, heappop, heappop_max, heappush, heappush_max, heappushpop, heappushpop_max,
                    heapreplace, heapreplace_max)


_heapify_max, _heappop_max, _heappush_max = heapify_max, heappop_max, heappush_max
_heappushpop_max, _heapreplace_max = heappushpop_max, heapreplace_max


def merge(*iterables, key=None, reverse=False):
    """The items of several sorted inputs, sorted."""
    arrange, pop, replace = (heapify_max, heappop_max, heapreplace_max) if reverse else (heapify, heappop, heapreplace)
    heap = []
    for number, iterable in enumerate(iterables):
        advance = iter(iterable).__next__
        try:
            value = advance()
        except StopIteration:
            continue
        # Equal items come in the order of their inputs; the number decides before values are compared.
        heap.append([value if key is None else key(value), -number if reverse else number, value, advance])
    arrange(heap)
    while len(heap) > 1:
        entry = heap[0]
        yield entry[2]
        try:
            value = entry[3]()
        except StopIteration:
            pop(heap)
        else:
            replace(heap, [value if key is None else key(value), entry[1], value, entry[3]])
    if heap:
        yield heap[0][2]
        yield from heap[0][3].__self__


def nsmallest(n, iterable, key=None):
    """The n smallest items, in order."""
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    """The n largest items, largest first."""
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
