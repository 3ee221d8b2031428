import asyncio

async def value(x):
    await asyncio.sleep(x)
    if x == 2:
        raise ValueError(x)
    return x

async def main():
    tasks = [asyncio.create_task(value(x)) for x in (1, 2, 3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), [t.exception() is None for t in tasks[:2]])  # => 2 1 [True, False]
    await tasks[2]

asyncio.run(main())
