import asyncio

async def fail(semaphore):
    async with semaphore:
        raise ValueError

async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(fail(semaphore) for _ in range(5)), return_exceptions=True)
    print(semaphore.locked(), str(semaphore).partition("[")[2])  # => False unlocked, value:2]>

asyncio.run(main())
