import asyncio

async def nothing():
    pass

async def main():
    group = asyncio.TaskGroup()
    for when in "before", "after":
        coro = nothing()
        try:
            group.create_task(coro)
        except RuntimeError as error:
            print(str(error).partition(" at 0x")[0], "…", str(error).partition("> ")[2])
            coro.close()
        if when == "before":
            async with group:
                pass

asyncio.run(main())
# output:
# TaskGroup <TaskGroup> has not been entered … has not been entered
# TaskGroup <TaskGroup entered> is finished … is finished
