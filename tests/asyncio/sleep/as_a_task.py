import asyncio
import inspect
class Half:
    def __le__(self, other):
        return False
    def __eq__(self, other):
        return self is other
    def __ne__(self, other):
        return self is not other
    def __radd__(self, other):
        return other + 0.5
    def __float__(self):
        return 0.5


async def main():
    loop = asyncio.get_running_loop()
    began = loop.time()
    tasks = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in (2, 0, 1)]
    print(await asyncio.gather(*tasks), loop.time() - began)  # => [2, 0, 1] 2.0
    cancelled = asyncio.create_task(asyncio.sleep(100))
    await asyncio.sleep(0)
    cancelled.cancel("enough")
    try:
        await cancelled
    except asyncio.CancelledError as error:
        print(error, cancelled.cancelled(), loop.time() - began)  # => enough True 2.0
    await asyncio.sleep(Half())
    print(loop.time() - began)  # => 2.5
    print(inspect.iscoroutinefunction(asyncio.sleep), inspect.signature(asyncio.sleep))  # => True (delay, result=None)

asyncio.run(main())
