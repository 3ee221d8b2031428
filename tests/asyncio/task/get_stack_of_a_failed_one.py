import asyncio

def inner():
    raise ValueError

async def fail():
    inner()

async def main():
    task = asyncio.create_task(fail())
    await asyncio.wait([task])
    print([frame.f_code.co_name for frame in task.get_stack()])  # => ['fail', 'inner']
    print([frame.f_code.co_name for frame in task.get_stack(limit=1)])  # => ['fail']
    task.exception()

asyncio.run(main())
