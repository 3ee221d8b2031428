import asyncio
async def agen(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
async def double(x): return x * 2
async def main():
    print([x async for x in agen(3)], {x async for x in agen(2)}, {x: 1 async for x in agen(2)})
    print([await double(x) for x in range(3)], [await double(x) async for x in agen(2) if await double(x)])
    g = (x async for x in agen(2))
    print(type(g).__name__, [x async for x in g])
    g = (await double(x) for x in range(2))
    print(type(g).__name__, [x async for x in g])
    print([[y async for y in agen(x)] for x in range(3)])
    print([x for x in range(3) if await double(x) > 1])
asyncio.run(main())

# output:
# [0, 1, 2] {0, 1} {0: 1, 1: 1}
# [0, 2, 4] [2]
# async_generator [0, 1]
# async_generator [0, 2]
# [[], [0], [0, 1]]
# [1, 2]
