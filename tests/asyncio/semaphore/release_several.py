import asyncio

async def use(name, semaphore):
    await semaphore.acquire()
    print(name)

async def main():
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(use(n, semaphore)) for n in "abc"]
    await asyncio.sleep(0)
    semaphore.release()
    semaphore.release()
    await asyncio.sleep(1)
    print([t.done() for t in tasks])
    semaphore.release()
    await asyncio.gather(*tasks)

asyncio.run(main())

# output:
# a
# b
# [True, True, False]
# c
