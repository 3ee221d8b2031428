import asyncio

async def child():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(1)
        print("clean")  # => clean

async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    task = asyncio.create_task(child())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(loop.time() - start, task.cancelled())  # => 1.0 True

asyncio.run(main())
