import asyncio

def factory(loop, coro, **kwargs):
    print(sorted(kwargs))
    return asyncio.Task(coro, loop=loop, **kwargs)

async def value():
    return 1

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    await asyncio.create_task(value())
    await asyncio.create_task(value(), name="n")
    await loop.create_task(value(), context=None)
    async with asyncio.TaskGroup() as group:
        group.create_task(value(), name="g")
    print(await asyncio.gather(value()))
    try:
        loop.set_task_factory(1)
    except TypeError as error:
        print(error)

asyncio.run(main())
# output:
# []
# ['name']
# ['context']
# ['name']
# []
# [1]
# task factory must be a callable or None
# []
# []
