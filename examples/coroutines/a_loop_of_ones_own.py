"""An event loop in a few lines
A queue of coroutines, each resumed in turn until it ends: all that a loop is, but for waiting.
"""
from collections import deque
from types import coroutine


@coroutine
def give_way():
    yield


async def count(name, to):
    for number in range(1, to + 1):
        print(name, number)
        await give_way()
    return name


def run(*coroutines):
    ready = deque(coroutines)
    while ready:
        current = ready.popleft()
        try:
            current.send(None)
        except StopIteration as stop:
            print(stop.value, "has ended")
        else:
            ready.append(current)


run(count("a", 3), count("b", 2))
