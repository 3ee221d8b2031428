"""Baker and customers
A queue between two tasks: put() waits while the shelf is full, get() waits while it is empty.
"""
import asyncio


async def baker(shelf):
    for loaf in ("rye", "spelt", "walnut", "sourdough"):
        await asyncio.sleep(1)
        await shelf.put(loaf)
        print(f"baked {loaf}, on the shelf: {shelf.qsize()}")
    await shelf.put(None)


async def shop(shelf):
    while (loaf := await shelf.get()) is not None:
        print(f"    sold {loaf}")
        await asyncio.sleep(3)
    print("    sold out")


async def main():
    shelf = asyncio.Queue(maxsize=2)
    await asyncio.gather(baker(shelf), shop(shelf))


asyncio.run(main())
