import asyncio

async def consume(queue):
    got = []
    while True:
        try:
            got.append(await queue.get())
        except asyncio.QueueShutDown as error:
            return got, repr(error)

async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(consume(queue))
    for number in range(3):
        queue.put_nowait(number)
    await asyncio.sleep(0)
    queue.put_nowait("last")
    queue.shutdown()
    print(await task)  # => ([0, 1, 2, 'last'], 'QueueShutDown()')
    try:
        await queue.put("too late")
    except asyncio.QueueShutDown:
        print(queue.qsize(), str(queue))  # => 0 <Queue maxsize=0 tasks=4 shutdown>

asyncio.run(main())
