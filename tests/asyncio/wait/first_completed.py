import asyncio

async def value(x):
    await asyncio.sleep(x)
    return x

async def main():
    tasks = [asyncio.create_task(value(x)) for x in (2, 1, 3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))  # => [1] 2
    done, pending = await asyncio.wait(pending, return_when="FIRST_COMPLETED")
    print([t.result() for t in done], len(pending))  # => [2] 1
    await asyncio.wait(pending)

asyncio.run(main())
