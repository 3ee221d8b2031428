import asyncio

class Loud(asyncio.Future):
    def __await__(self):
        print("awaited")
        result = yield from super().__await__()
        print("woken")
        return result

    def add_done_callback(self, fn, *, context=None):
        print("callback added")
        super().add_done_callback(fn, context=context)

class Quiet(asyncio.Future):
    pass

async def main():
    loop = asyncio.get_running_loop()
    for cls in Loud, Quiet:
        future = cls(loop=loop)
        loop.call_soon(future.set_result, cls.__name__)
        print(await future)

asyncio.run(main())

# output:
# awaited
# callback added
# woken
# Loud
# Quiet
