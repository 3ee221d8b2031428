import asyncio

async def value(x):
    await asyncio.sleep(x)
    return x

async def main():
    tasks = [asyncio.create_task(value(x)) for x in (2, 1)]
    done, pending = await asyncio.wait(tasks)
    print(sorted(t.result() for t in done), pending)  # => [1, 2] set()

asyncio.run(main())
