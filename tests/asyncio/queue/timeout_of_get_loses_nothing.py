import asyncio

async def main():
    queue = asyncio.Queue()
    loop = asyncio.get_running_loop()
    loop.call_later(1, queue.put_nowait, "just in time")
    for _ in range(2):
        try:
            print(await asyncio.wait_for(queue.get(), 1))
        except TimeoutError:
            print("timed out", queue.qsize())

asyncio.run(main())
# output:
# timed out 1
# just in time
