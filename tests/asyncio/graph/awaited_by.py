import asyncio

async def leaf():
    await asyncio.sleep(1)

async def main():
    task = asyncio.create_task(leaf(), name="leaf")
    async def waiter():
        await task
    waiting = asyncio.create_task(waiter(), name="waiter")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    graph = asyncio.capture_call_graph(task)
    print(graph.future.get_name(), [g.future.get_name() for g in graph.awaited_by])  # => leaf ['waiter']
    print([entry.frame.f_code.co_name for entry in graph.awaited_by[0].call_stack])  # => ['waiter']
    await waiting

asyncio.run(main())
