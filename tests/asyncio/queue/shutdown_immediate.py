import asyncio

async def main():
    queue = asyncio.Queue()
    for x in range(3):
        queue.put_nowait(x)
    joining = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    queue.shutdown(immediate=True)
    print(queue.qsize())  # => 0
    await joining
    print("joined")  # => joined
    try:
        queue.get_nowait()
    except asyncio.QueueShutDown:
        print("nothing left")  # => nothing left

asyncio.run(main())
