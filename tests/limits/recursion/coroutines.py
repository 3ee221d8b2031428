import asyncio


async def deeper(n):
    return await deeper(n + 1)


async def numbers():
    async for number in numbers():
        yield number


async def itself():
    await mine


async def one():
    await second


async def two():
    await first


async def main():
    for way in (deeper(0), asyncio.create_task(deeper(0))):
        try:
            await way
        except RecursionError as error:
            print(error)
    try:
        async for number in numbers():
            print(number)
    except RecursionError as error:
        print(error)


asyncio.run(main())
mine = itself()
first, second = one(), two()
for coroutine in (mine, first):
    try:
        asyncio.run(coroutine)
    except ValueError as error:
        print(error)
# output:
# maximum recursion depth exceeded
# maximum recursion depth exceeded
# maximum recursion depth exceeded
# coroutine already executing
# coroutine already executing
