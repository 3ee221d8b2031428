import asyncio

async def fail():
    raise ValueError("at once")

async def main():
    task = asyncio.create_task(fail(), eager_start=True)
    print(task.done(), repr(task.exception()))  # => True ValueError('at once')
    print(asyncio.current_task() is not task)  # => True

asyncio.run(main())
