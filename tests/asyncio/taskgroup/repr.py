import asyncio

async def main():
    group = asyncio.TaskGroup()
    print(group)  # => <TaskGroup>
    async with group:
        print(group)  # => <TaskGroup entered>
        group.create_task(asyncio.sleep(1))
        group.create_task(asyncio.sleep(1))
        print(group)  # => <TaskGroup tasks=2 entered>
    print(group)  # => <TaskGroup entered>

asyncio.run(main())
