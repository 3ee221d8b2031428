import asyncio

async def fetch(name, delay):
    await asyncio.sleep(delay)
    return name.upper()

async def main():
    async with asyncio.TaskGroup() as group:
        tasks = {name: group.create_task(fetch(name, delay), name=name) for name, delay in [("a", 2), ("b", 1)]}
        print(group)  # => <TaskGroup tasks=2 entered>
    print({name: task.result() for name, task in tasks.items()}, group)  # => {'a': 'A', 'b': 'B'} <TaskGroup entered>

asyncio.run(main())
