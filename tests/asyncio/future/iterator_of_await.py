import asyncio

class Wrapper:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        return self.future.__await__()

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    iterator = future.__await__()
    print(type(iterator).__name__, next(iterator) is future, future._asyncio_future_blocking)  # => FutureIter True True
    try:
        next(iterator)
    except RuntimeError as error:
        print(error)  # => await wasn't used with future
    future._asyncio_future_blocking = False
    loop.call_soon(future.set_result, "wrapped")
    print(await Wrapper(future))  # => wrapped
    try:
        next(future.__await__())
    except StopIteration as stop:
        print(stop.value)  # => wrapped

asyncio.run(main())
