import asyncio

async def producer(queue):
    for x in range(4):
        await queue.put(x)
        print("put", x)

async def main():
    queue = asyncio.Queue(maxsize=2)
    task = asyncio.create_task(producer(queue))
    await asyncio.sleep(1)
    print(queue.full())
    while not queue.empty():
        print("got", await queue.get())
        await asyncio.sleep(0)
    await task

asyncio.run(main())

# output:
# put 0
# put 1
# True
# got 0
# put 2
# got 1
# put 3
# got 2
# got 3
