import asyncio

async def nap(seconds):
    await asyncio.sleep(seconds)
    print(seconds, end=" ")

async def main():
    await asyncio.gather(*map(nap, [0.3, 0.1, 0.2, 0, 0.1]))
    print()
    print(await asyncio.sleep(-5, "at once"))
    print(await asyncio.sleep(True, "bool"))

asyncio.run(main())
# output:
# 0 0.1 0.1 0.2 0.3
# at once
# bool
