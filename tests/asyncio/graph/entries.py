# What a call graph is made of, and that it cannot be changed.
import asyncio


async def inner():
    await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(inner(), name="inner")
    await asyncio.sleep(0)
    graph = asyncio.capture_call_graph(task)
    print(type(graph) is asyncio.FutureCallGraph, graph.future is task, graph.awaited_by)
    [entry] = [one for one in graph.call_stack if one.frame.f_code is inner.__code__]
    print(type(entry) is asyncio.FrameCallGraphEntry, entry.frame.f_lineno)
    print(asyncio.FrameCallGraphEntry(entry.frame) == entry)
    print(asyncio.FutureCallGraph(task, (), ()) == asyncio.FutureCallGraph(task, (), ()))
    try:
        entry.frame = None
    except AttributeError as error:
        print(type(error).__name__, error)
    print(hasattr(graph, "__dict__"))
    await task


asyncio.run(main())

# output:
# True True ()
# True 6
# True
# True
# FrozenInstanceError cannot assign to field 'frame'
# False
