import asyncio

async def main():
    semaphore, order = asyncio.Semaphore(1), []

    async def use(name):
        async with semaphore:
            order.append(name)

    await semaphore.acquire()
    first = asyncio.create_task(use("first"))
    await asyncio.sleep(0)
    semaphore.release()
    print(semaphore.locked())  # => True
    await use("late")
    await first
    print(order)  # => ['first', 'late']

asyncio.run(main())
