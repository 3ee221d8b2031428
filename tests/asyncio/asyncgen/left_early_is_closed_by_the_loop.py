import asyncio

async def numbers():
    try:
        for i in range(10):
            yield i
            await asyncio.sleep(0)
    finally:
        print("generator cleaned up")

async def main():
    async for x in numbers():
        if x == 1:
            break
    print("left the loop")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("main ends")

asyncio.run(main())

# output:
# left the loop
# generator cleaned up
# main ends
