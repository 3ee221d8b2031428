import asyncio

async def main():
    semaphore = asyncio.Semaphore(0)
    print(semaphore.locked())  # => True
    task = asyncio.create_task(semaphore.acquire())
    await asyncio.sleep(0)
    semaphore.release()
    semaphore.release()
    print(await task, semaphore.locked(), await semaphore.acquire(), semaphore.locked())  # => True False True True
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error)  # => BoundedSemaphore released too many times

asyncio.run(main())
