import asyncio

async def use(name, lock):
    async with lock:
        print(name, "in")
        await asyncio.sleep(1)
        print(name, "out")

async def main():
    lock = asyncio.Lock()
    await asyncio.gather(use("a", lock), use("b", lock), use("c", lock))

asyncio.run(main())

# output:
# a in
# a out
# b in
# b out
# c in
# c out
