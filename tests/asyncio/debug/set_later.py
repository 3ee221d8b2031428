import asyncio

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug())
    loop.set_debug(True)
    try:
        loop.call_soon(main)
    except TypeError as error:
        print(error)
    try:
        loop.call_later(1, 5)
    except TypeError as error:
        print(error)
    loop.set_debug(False)
    loop.call_soon(print, "fine")
    await asyncio.sleep(0)

asyncio.run(main())
# output:
# False
# coroutines cannot be used with call_soon()
# a callable object was expected by call_at(), got 5
# fine
