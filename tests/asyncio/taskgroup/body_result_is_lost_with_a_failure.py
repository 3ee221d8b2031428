import asyncio

async def fail():
    raise ValueError

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            return "never seen"
    except* ValueError:
        print("caught")  # => caught
    return "after"

print(asyncio.run(main()))  # => after
