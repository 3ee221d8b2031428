"""A roll-call of tasks
Tasks have names, and all_tasks() lists those that are not done: handy when you wonder what a program is doing.
"""
import asyncio


async def string():
    await asyncio.sleep(1)


async def quartet():
    async with asyncio.TaskGroup() as players:
        for name in ("violin", "viola"):
            players.create_task(string(), name=name)


async def main():
    concert = asyncio.create_task(quartet(), name="concert")
    await asyncio.sleep(0.5)
    for task in sorted(asyncio.all_tasks(), key=asyncio.Task.get_name):
        print(task.get_name(), "done" if task.done() else "running")
    await concert
    print(concert.get_name(), "done" if concert.done() else "running")


asyncio.run(main())
