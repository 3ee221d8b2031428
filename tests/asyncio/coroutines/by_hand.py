async def child():
    return 5

coro = child()
try:
    coro.send(None)
except StopIteration as stop:
    print(stop.value)  # => 5
try:
    coro.send(None)
except RuntimeError as error:
    print(error)  # => cannot reuse already awaited coroutine
