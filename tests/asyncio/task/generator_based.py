import asyncio
import types

@types.coroutine
def old_style(future):
    result = yield from future
    return result + 1

async def main():
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, 1)
    print(await old_style(future))  # => 2
    task = asyncio.create_task(old_style(asyncio.sleep(0, 5))) if False else None
    @types.coroutine
    def bare():
        yield
        return "bare"
    print(await bare())  # => bare

asyncio.run(main())
