# Async comprehensions nest in plain ones, and generator expressions with await are async.
import asyncio
import types


async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def double(x):
    return x * 2


async def main():
    print([x async for x in numbers(3)], {x: y for x in range(2) async for y in numbers(2)})
    print([[y async for y in numbers(x)] for x in range(3)])
    print([await double(x) for x in range(3)], {await double(x) async for x in numbers(3)})
    g = (await double(x) for x in range(3))
    print(type(g).__name__, [x async for x in g])
    h = (x for x in [await double(5)])
    print(type(h).__name__, list(h))
    i = (x async for x in numbers(4) if await double(x) > 2)
    print([x async for x in i])
    print([x for x in await asyncio.gather(double(1), double(2)) if x > 2])
    print([(x, y) async for x in numbers(2) for y in [x + 1]])
    print([lambda: x async for x in numbers(2)][0]())
    try:
        [x for x in numbers(1)]
    except TypeError as error:
        print(error)
    try:
        [x async for x in [1]]
    except TypeError as error:
        print(error)


asyncio.run(main())

# output:
# [0, 1, 2] {0: 1, 1: 1}
# [[], [0], [0, 1]]
# [0, 2, 4] {0, 2, 4}
# async_generator [0, 2, 4]
# generator [10]
# [2, 3]
# [4]
# [(0, 1), (1, 2)]
# 1
# 'async_generator' object is not iterable
# 'async for' requires an object with __aiter__ method, got list
