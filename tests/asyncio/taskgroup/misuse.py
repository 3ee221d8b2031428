import asyncio

async def main():
    group = asyncio.TaskGroup()
    try:
        group.create_task(asyncio.sleep(0))
    except RuntimeError as error:
        print(error)  # => TaskGroup <TaskGroup> has not been entered
    async with group:
        try:
            async with group:
                pass
        except RuntimeError as error:
            print(error)  # => TaskGroup <TaskGroup entered> has already been entered
    try:
        group.create_task(asyncio.sleep(0))
    except RuntimeError as error:
        print(error)  # => TaskGroup <TaskGroup entered> is finished

asyncio.run(main())
