import asyncio

first, second = asyncio.new_event_loop(), asyncio.new_event_loop()
future = first.create_future()

async def use():
    await future

try:
    second.run_until_complete(use())
except RuntimeError as error:
    print(str(error).partition(" got ")[2])  # => Future <Future pending> attached to a different loop
second.close()
future.cancel()
first.close()
