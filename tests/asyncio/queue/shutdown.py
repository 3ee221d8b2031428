import asyncio

async def consumer(queue):
    try:
        while True:
            print("got", await queue.get())
    except asyncio.QueueShutDown:
        print("shut down")

async def main():
    queue = asyncio.Queue()
    for x in range(2):
        queue.put_nowait(x)
    queue.shutdown()
    try:
        queue.put_nowait(3)
    except asyncio.QueueShutDown as error:
        print(repr(error))
    await consumer(queue)

asyncio.run(main())

# output:
# QueueShutDown()
# got 0
# got 1
# shut down
