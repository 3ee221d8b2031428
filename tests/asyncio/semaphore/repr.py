import asyncio

async def main():
    semaphore = asyncio.Semaphore(2)
    print(repr(semaphore).partition(" [")[2])  # => unlocked, value:2]>
    await semaphore.acquire()
    await semaphore.acquire()
    print(repr(semaphore).partition(" [")[2], semaphore.locked())  # => locked]> True
    task = asyncio.create_task(semaphore.acquire())
    await asyncio.sleep(0)
    print(repr(semaphore).partition(" [")[2])  # => locked, waiters:1]>
    semaphore.release()
    await task

asyncio.run(main())
