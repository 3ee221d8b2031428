import asyncio

async def inner(future):
    await future

async def outer(future):
    await inner(future)

async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(outer(future), name="outer")
    await asyncio.sleep(0)
    graph = asyncio.capture_call_graph(task)
    print([entry.frame.f_code.co_name for entry in graph.call_stack], graph.future is task, graph.awaited_by)
    print([entry.frame.f_code.co_name for entry in asyncio.capture_call_graph(task, limit=1).call_stack])
    print([entry.frame.f_code.co_name for entry in asyncio.capture_call_graph(task, limit=-1).call_stack])
    print(asyncio.capture_call_graph(task, limit=0).call_stack)
    graph = asyncio.capture_call_graph(future)
    print(graph.call_stack, [by.future.get_name() for by in graph.awaited_by])
    future.set_result(None)
    await task

asyncio.run(main())
# output:
# ['inner', 'outer'] True ()
# ['outer']
# ['inner']
# ()
# () ['outer']
