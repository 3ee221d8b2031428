import asyncio

async def value():
    await asyncio.sleep(1)
    return 5

loop = asyncio.new_event_loop()
print(loop.run_until_complete(value()))  # => 5
future = loop.create_future()
loop.call_later(1, future.set_result, "later")
print(loop.run_until_complete(future))  # => later
loop.close()
