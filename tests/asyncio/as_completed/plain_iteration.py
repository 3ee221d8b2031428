import asyncio

async def value(x):
    await asyncio.sleep(x)
    return x

async def main():
    for coro in asyncio.as_completed([value(3), value(1), value(2)]):
        print(await coro)

asyncio.run(main())

# output:
# 1
# 2
# 3
