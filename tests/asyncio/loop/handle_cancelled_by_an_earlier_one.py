import asyncio

async def main():
    loop = asyncio.get_running_loop()
    second = None
    loop.call_soon(lambda: second.cancel())
    second = loop.call_soon(print, "never")
    third = loop.call_later(1, print, "never either")
    loop.call_later(0.5, third.cancel)
    await asyncio.sleep(2)
    print(second.cancelled(), third.cancelled())  # => True True

asyncio.run(main())
