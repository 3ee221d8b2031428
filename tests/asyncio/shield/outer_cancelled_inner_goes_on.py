import asyncio

async def inner():
    await asyncio.sleep(2)
    print("inner ends")
    return 1

async def outer(task):
    await asyncio.shield(task)

async def main():
    inner_task = asyncio.create_task(inner())
    outer_task = asyncio.create_task(outer(inner_task))
    await asyncio.sleep(1)
    outer_task.cancel()
    try:
        await outer_task
    except asyncio.CancelledError:
        print("outer cancelled")
    print(await inner_task)

asyncio.run(main())

# output:
# outer cancelled
# inner ends
# 1
