import asyncio

async def main():
    loop = asyncio.get_running_loop()
    soon = loop.call_soon(print, "never")
    later = loop.call_later(1, print, "never")
    soon.cancel()
    later.cancel()
    await asyncio.sleep(2)
    print(soon.cancelled(), later.cancelled())  # => True True

asyncio.run(main())
