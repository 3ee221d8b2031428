import asyncio

async def main():
    group = asyncio.TaskGroup()
    async with group:
        try:
            async with group:
                pass
        except RuntimeError as error:
            print(str(error).partition("<")[0], "…", str(error).partition("> ")[2])

asyncio.run(main())
# output:
# TaskGroup  … has already been entered
