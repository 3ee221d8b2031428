import asyncio

async def getter(queue):
    print("got", await queue.get())

async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(getter(queue))
    await asyncio.sleep(0)
    queue.put_nowait("for whom?")
    print("stolen", queue.get_nowait())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    queue.put_nowait("second")
    await task

asyncio.run(main())

# output:
# stolen for whom?
# got second
