import asyncio

async def main():
    lock = asyncio.Lock()
    print(repr(lock).partition(" [")[2])  # => unlocked]>
    await lock.acquire()
    print(repr(lock).partition(" [")[2])  # => locked]>
    task = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(repr(lock).partition(" [")[2])  # => locked, waiters:1]>
    lock.release()
    await task

asyncio.run(main())
