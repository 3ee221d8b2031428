import asyncio

async def leaf(depth):
    print("leaf", depth, asyncio.current_task().get_name())  # => leaf 2 leaf 2
    return depth

async def node(depth):
    task = asyncio.create_task(leaf(depth), eager_start=True, name=f"leaf {depth}")
    print("back in", asyncio.current_task().get_name(), task.done())  # => back in node True
    return await task

async def main():
    task = asyncio.create_task(node(2), eager_start=True, name="node")
    print(task.result(), asyncio.current_task().get_name() == "main")  # => 2 False
    asyncio.current_task().set_name("main")
    print(len(asyncio.all_tasks()))  # => 1

asyncio.run(main())
