import asyncio

queue = asyncio.Queue()

async def main():
    queue.put_nowait(1)
    print(await queue.get())

asyncio.run(main())
asyncio.run(main())

# output:
# 1
# 1
