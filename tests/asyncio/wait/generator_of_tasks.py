import asyncio

async def value(x):
    return x

async def main():
    done, pending = await asyncio.wait(asyncio.create_task(value(x)) for x in range(3))
    print(sorted(t.result() for t in done))  # => [0, 1, 2]

asyncio.run(main())
