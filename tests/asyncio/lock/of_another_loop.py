import asyncio

lock = asyncio.Lock()

async def contend():
    async def hold():
        async with lock:
            await asyncio.sleep(1)
    await asyncio.gather(hold(), hold())

asyncio.run(contend())
try:
    asyncio.run(contend())
except RuntimeError as error:
    print(str(error).partition(" is ")[2])  # => bound to a different event loop
