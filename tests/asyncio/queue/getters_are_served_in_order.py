import asyncio

async def getter(name, queue):
    print(name, await queue.get())

async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(n, queue)) for n in "abc"]
    await asyncio.sleep(0)
    for x in range(3):
        queue.put_nowait(x)
    await asyncio.gather(*tasks)

asyncio.run(main())

# output:
# a 0
# b 1
# c 2
