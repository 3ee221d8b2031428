import asyncio

async def main():
    queue = asyncio.Queue(3)
    print(str(queue))  # => <Queue maxsize=3>
    queue.put_nowait("a")
    print(str(queue), queue.maxsize)  # => <Queue maxsize=3 _queue=['a'] tasks=1> 3
    queue.get_nowait()
    queue.task_done()
    task = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    print(str(queue))  # => <Queue maxsize=3 _getters[1]>
    task.cancel()
    queue.shutdown()
    print(str(queue))  # => <Queue maxsize=3 shutdown>
    full = asyncio.LifoQueue(1)
    full.put_nowait(1)
    task = asyncio.create_task(full.put(2))
    await asyncio.sleep(0)
    print(str(full))  # => <LifoQueue maxsize=1 _queue=[1] _putters[1] tasks=1>
    task.cancel()

asyncio.run(main())
