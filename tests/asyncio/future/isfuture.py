import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    print(asyncio.isfuture(future))  # => True
    print(asyncio.isfuture(asyncio.current_task()))  # => True
    print(asyncio.isfuture(asyncio.Future), asyncio.isfuture(3))  # => False False
    print(future.get_loop() is asyncio.get_running_loop())  # => True

asyncio.run(main())
