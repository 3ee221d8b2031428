import asyncio

async def bad():
    raise ValueError("x")

async def good():
    await asyncio.sleep(1)
    print("good ends")

async def main():
    try:
        await asyncio.gather(bad(), good())
    except ValueError:
        print("caught")
    await asyncio.sleep(2)

asyncio.run(main())

# output:
# caught
# good ends
