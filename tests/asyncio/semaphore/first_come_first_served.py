import asyncio

async def use(name, semaphore):
    async with semaphore:
        print(name)

async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    tasks = [asyncio.create_task(use(n, semaphore)) for n in "abc"]
    await asyncio.sleep(0)
    semaphore.release()
    await use("late", semaphore)
    await asyncio.gather(*tasks)

asyncio.run(main())

# output:
# a
# b
# c
# late
