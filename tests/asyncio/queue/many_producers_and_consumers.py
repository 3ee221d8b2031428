import asyncio

async def producer(queue, base):
    for i in range(3):
        await queue.put(base + i)
        await asyncio.sleep(1 + base / 1000)

async def consumer(name, queue, log):
    while True:
        log.append((name, await queue.get()))
        await asyncio.sleep(0.5)
        queue.task_done()

async def main():
    queue, log = asyncio.Queue(2), []
    consumers = [asyncio.create_task(consumer(n, queue, log)) for n in "xy"]
    await asyncio.gather(producer(queue, 10), producer(queue, 20))
    await queue.join()
    for task in consumers:
        task.cancel()
    print(log)  # => [('x', 10), ('y', 20), ('x', 11), ('y', 21), ('x', 12), ('y', 22)]

asyncio.run(main())
