import asyncio

class Traced(asyncio.Task):
    def __init__(self, coro, **kwargs):
        print(sorted(kwargs))
        super().__init__(coro, **kwargs)

async def value():
    return 5

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.create_eager_task_factory(Traced))
    task = asyncio.create_task(value(), name="five")
    print(type(task).__name__, task.done(), task.result(), task.get_name())

asyncio.run(main())
# output:
# ['eager_start', 'loop', 'name']
# Traced True 5 five
# ['eager_start', 'loop']
# ['eager_start', 'loop']
