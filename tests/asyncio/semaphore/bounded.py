import asyncio

async def main():
    semaphore = asyncio.BoundedSemaphore(1)
    async with semaphore:
        print(semaphore.locked())  # => True
    try:
        semaphore.release()
    except ValueError as error:
        print(error)  # => BoundedSemaphore released too many times
    free = asyncio.Semaphore(1)
    free.release()
    print(repr(free).partition(" [")[2])  # => unlocked, value:2]>

asyncio.run(main())
