import asyncio

class Wrapper:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        value = yield from self.future
        return value * 2

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, future.set_result, 21)
    print(await Wrapper(future))  # => 42

asyncio.run(main())
