import asyncio

running = 0

async def use(semaphore):
    global running
    async with semaphore:
        running += 1
        print("running", running)
        await asyncio.sleep(1)
        running -= 1

async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(use(semaphore) for _ in range(4)))

asyncio.run(main())

# output:
# running 1
# running 2
# running 1
# running 2
