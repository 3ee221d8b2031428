import asyncio

def factory(loop, coro, **kwargs):
    print("factory", sorted(kwargs))
    return asyncio.Task(coro, loop=loop, **kwargs)

async def child():
    return 1

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    await asyncio.create_task(child())
    await asyncio.create_task(child(), name="x")
    loop.set_task_factory(None)
    await asyncio.create_task(child())

asyncio.run(main())

# output:
# True
# factory []
# factory ['name']
