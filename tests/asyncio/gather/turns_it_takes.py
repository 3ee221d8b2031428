import asyncio

async def ticker():
    for i in range(8):
        print("tick", i)
        await asyncio.sleep(0)

async def nothing():
    pass

async def main():
    task = asyncio.create_task(ticker())
    await asyncio.gather(nothing(), nothing())
    print("gathered")
    await task

asyncio.run(main())

# output:
# tick 0
# tick 1
# tick 2
# gathered
# tick 3
# tick 4
# tick 5
# tick 6
# tick 7
