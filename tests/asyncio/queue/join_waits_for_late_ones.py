import asyncio

async def worker(queue):
    while True:
        number = await queue.get()
        await asyncio.sleep(1)
        if number < 3:
            queue.put_nowait(number + 1)
        print("did", number)
        queue.task_done()

async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(worker(queue))
    queue.put_nowait(1)
    await queue.join()
    print("joined", queue._unfinished_tasks)
    task.cancel()

asyncio.run(main())
# output:
# did 1
# did 2
# did 3
# joined 0
