import asyncio

async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    loop.call_later(2, lambda: print("later", loop.time() - start))
    loop.call_at(start + 1, lambda: print("at", loop.time() - start))
    loop.call_later(0, print, "zero")
    loop.call_later(-5, print, "negative")
    await asyncio.sleep(3)

asyncio.run(main())

# output:
# negative
# zero
# at 1.0
# later 2.0
