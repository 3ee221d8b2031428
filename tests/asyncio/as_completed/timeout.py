import asyncio

async def value(x):
    await asyncio.sleep(x)
    return x

async def main():
    try:
        for coro in asyncio.as_completed([value(1), value(5)], timeout=2):
            print(await coro)  # => 1
    except TimeoutError:
        print("timeout")  # => timeout

asyncio.run(main())
