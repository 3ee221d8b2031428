import asyncio

async def inner():
    await asyncio.sleep(1)
    print("inner done")
    return "result"

async def outer(task):
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        print("outer cancelled, inner:", task.cancelled(), task.done())
        print(await task)

async def main():
    task = asyncio.create_task(inner())
    waiting = asyncio.create_task(outer(task))
    await asyncio.sleep(0.5)
    waiting.cancel()
    await waiting

asyncio.run(main())
# output:
# outer cancelled, inner: False False
# inner done
# result
