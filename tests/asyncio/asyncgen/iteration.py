import asyncio

async def numbers(n):
    for i in range(n):
        yield i
        await asyncio.sleep(1)

async def main():
    async for x in numbers(3):
        print(x)

asyncio.run(main())

# output:
# 0
# 1
# 2
