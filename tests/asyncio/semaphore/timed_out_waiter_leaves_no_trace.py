import asyncio

async def main():
    semaphore = asyncio.Semaphore(1)
    async with semaphore:
        try:
            await asyncio.wait_for(semaphore.acquire(), 1)
        except TimeoutError:
            print(str(semaphore).partition("[")[2])  # => locked]>
    print(str(semaphore).partition("[")[2], await semaphore.acquire())  # => unlocked, value:1]> True

asyncio.run(main())
