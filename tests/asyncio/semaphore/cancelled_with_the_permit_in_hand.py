import asyncio

async def main():
    semaphore = asyncio.Semaphore(0)
    a = asyncio.create_task(semaphore.acquire())
    b = asyncio.create_task(semaphore.acquire())
    await asyncio.sleep(0)
    semaphore.release()
    a.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(a.cancelled(), b.done())  # => True True

asyncio.run(main())
