import asyncio

async def main():
    loop = asyncio.get_running_loop()
    now = loop.time()
    loop.call_at(now - 1, print, "past")
    loop.call_later(-5, print, "negative")
    loop.call_soon(print, "soon")
    handle = loop.call_later(0, print, "zero")
    print(handle.when() - now < 1)
    await asyncio.sleep(0.1)

asyncio.run(main())
# output:
# True
# soon
# negative
# past
# zero
