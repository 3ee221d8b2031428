import asyncio

async def bad():
    await asyncio.sleep(1)
    raise ValueError("bad")

async def good():
    await asyncio.sleep(2)
    print("good")

async def main():
    task = asyncio.create_task(good())
    try:
        await asyncio.gather(bad(), task)
    except ValueError:
        print("bad")
    await task

asyncio.run(main())

# output:
# bad
# good
