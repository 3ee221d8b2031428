"""10,000 task groups of ten tasks each, which all sleep once."""

import asyncio
from time import perf_counter


async def work(number):
    await asyncio.sleep(0)
    return number


async def main():
    began = perf_counter()
    total = 0
    for _ in range(10_000):
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(work(number)) for number in range(10)]
        total += sum(task.result() for task in tasks)
    elapsed = perf_counter() - began
    assert total == 10_000 * 45
    print("task_group", elapsed)


asyncio.run(main())
