import asyncio

async def late(lock):
    async with lock:
        print("late")

async def early(lock):
    async with lock:
        print("early")

async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    first = asyncio.create_task(early(lock))
    await asyncio.sleep(0)
    lock.release()
    print(lock.locked())
    await late(lock)
    await first

asyncio.run(main())

# output:
# False
# early
# late
