import asyncio

async def worker(queue):
    while True:
        x = await queue.get()
        await asyncio.sleep(x)
        print("worked", x)
        queue.task_done()

async def main():
    queue = asyncio.Queue()
    for x in (1, 2):
        queue.put_nowait(x)
    task = asyncio.create_task(worker(queue))
    await queue.join()
    print("joined")
    await queue.join()
    print("again, at once")
    task.cancel()

asyncio.run(main())

# output:
# worked 1
# worked 2
# joined
# again, at once
