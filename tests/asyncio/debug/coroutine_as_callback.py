import asyncio

async def child():
    pass

async def main():
    loop = asyncio.get_running_loop()
    for call in (lambda: loop.call_soon(child), lambda: loop.call_later(1, child), lambda: loop.call_soon(3)):
        try:
            call()
        except TypeError as error:
            print(error)

asyncio.run(main(), debug=True)

# output:
# coroutines cannot be used with call_soon()
# coroutines cannot be used with call_at()
# a callable object was expected by call_soon(), got 3
