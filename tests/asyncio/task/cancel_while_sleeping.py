import asyncio

async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled at", asyncio.get_running_loop().time() - start)
        raise

async def main():
    global start
    start = asyncio.get_running_loop().time()
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    print(task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print("propagated")
    print(task.cancelled(), task.cancel())

asyncio.run(main())

# output:
# True
# cancelled at 1.0
# propagated
# True False
