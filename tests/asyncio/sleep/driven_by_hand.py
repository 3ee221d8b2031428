import asyncio

turn = asyncio.sleep(0, "result")
print(turn.send(None))  # => None
try:
    turn.send(None)
except StopIteration as stop:
    print(stop.value)  # => result
try:
    turn.send(None)
except RuntimeError as error:
    print(error)  # => cannot reuse already awaited coroutine

thrown = asyncio.sleep(0)
thrown.send(None)
try:
    thrown.throw(ValueError("thrown in"))
except ValueError as error:
    print(error)  # => thrown in

closed = asyncio.sleep(0)
closed.send(None)
print(closed.close())  # => None
print(asyncio.iscoroutine(closed), type(closed).__name__, closed.__qualname__)  # => True coroutine sleep
