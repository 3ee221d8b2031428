import asyncio

async def value(n):
    return n

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
future = asyncio.gather(value(1), value(2))
print(loop.run_until_complete(future))  # => [1, 2]
loop.close()
asyncio.set_event_loop(None)
coro = value(3)
try:
    asyncio.gather(coro)
except RuntimeError as error:
    print(error)  # => There is no current event loop in thread 'MainThread'.
coro.close()
