import asyncio

async def child(x):
    print("child", x)

async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    async with asyncio.TaskGroup() as group:
        group.create_task(child(1))
        group.create_task(child(2))
        print("body ends")

asyncio.run(main())

# output:
# child 1
# child 2
# body ends
