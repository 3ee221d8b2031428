import asyncio

async def consumer(queue):
    print("waiting")
    print("got", await queue.get())

async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(consumer(queue))
    await asyncio.sleep(1)
    print("putting")
    await queue.put("x")
    print("put")
    await task

asyncio.run(main())

# output:
# waiting
# putting
# put
# got x
