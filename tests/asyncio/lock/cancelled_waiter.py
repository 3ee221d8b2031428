import asyncio

async def use(name, lock):
    async with lock:
        print(name)  # => b

async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    a, b = (asyncio.create_task(use(n, lock)) for n in "ab")
    await asyncio.sleep(0)
    a.cancel()
    lock.release()
    await b
    print(a.cancelled(), lock.locked())  # => True False

asyncio.run(main())
