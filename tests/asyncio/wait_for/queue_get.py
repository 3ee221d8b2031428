import asyncio

async def main():
    queue = asyncio.Queue()
    try:
        await asyncio.wait_for(queue.get(), 1)
    except TimeoutError:
        print("nothing came", queue)  # => nothing came <Queue maxsize=0>
    queue.put_nowait("x")
    print(await asyncio.wait_for(queue.get(), 1))  # => x

asyncio.run(main())
