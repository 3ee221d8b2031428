import asyncio

async def grow(group, depth):
    print("depth", depth)
    if depth < 3:
        group.create_task(grow(group, depth + 1))

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(grow(group, 0))
    print("all ended")

asyncio.run(main())

# output:
# depth 0
# depth 1
# depth 2
# depth 3
# all ended
