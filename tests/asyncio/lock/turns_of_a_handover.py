import asyncio

async def holder(lock):
    async with lock:
        print("holder")
        await asyncio.sleep(0)
    print("released")
    await asyncio.sleep(0)
    print("holder, one turn later")

async def waiter(lock):
    async with lock:
        print("waiter")

async def main():
    lock = asyncio.Lock()
    await asyncio.gather(holder(lock), waiter(lock))

asyncio.run(main())

# output:
# holder
# released
# waiter
# holder, one turn later
