"""Who awaits whom
The call graph of a task: its own stack, and the stacks of those that wait for it.
"""
import asyncio


async def inner():
    graph = asyncio.capture_call_graph()
    while graph:
        names = [entry.frame.f_code.co_name for entry in graph.call_stack]
        # The library's own frames are there too.
        print([name for name in names if not name.startswith("_")], "in", graph.future.get_name())
        graph = graph.awaited_by[0] if graph.awaited_by else None


async def middle():
    await inner()


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(middle(), name="middle")


asyncio.run(main())
