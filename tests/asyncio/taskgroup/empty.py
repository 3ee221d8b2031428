import asyncio

async def main():
    async with asyncio.TaskGroup() as group:
        print(group)  # => <TaskGroup entered>
    print(group)  # => <TaskGroup entered>

asyncio.run(main())
