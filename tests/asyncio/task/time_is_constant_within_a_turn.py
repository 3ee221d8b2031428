import asyncio
import time

async def main():
    loop = asyncio.get_running_loop()
    order = []
    loop.call_later(1, order.append, "one")
    loop.call_later(2, order.append, "two")
    time.sleep(5)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(order)  # => ['one', 'two']

asyncio.run(main())
