import asyncio

async def value(x, delay):
    await asyncio.sleep(delay)
    print("done", x)
    return x

async def main():
    print(await asyncio.gather(value(1, 3), value(2, 1), value(3, 2)))

asyncio.run(main())

# output:
# done 2
# done 3
# done 1
# [1, 2, 3]
