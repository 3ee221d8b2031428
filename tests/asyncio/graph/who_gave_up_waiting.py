# cpython: skip so only since 3.14.8, the oracle has 3.14.2
# Who gives up waiting for a task is no longer among those that await it.
import asyncio


def show(title, future):
    lines = asyncio.format_call_graph(future).splitlines()
    print(f"{title}:", any("Awaited by" in line for line in lines))


async def fail():
    raise ValueError("no")


async def main():
    waits = asyncio.create_task(asyncio.Event().wait(), name="waits")
    gathered = asyncio.gather(waits, fail())
    show("gathered", waits)
    try:
        await gathered
    except ValueError as error:
        print("gather() ended:", error)
    show("after gather()", waits)

    waits.cancel()

    # In the loop's own thread a future of run_coroutine_threadsafe() cancels its task at once.
    future = asyncio.run_coroutine_threadsafe(asyncio.sleep(10), asyncio.get_running_loop())
    await asyncio.sleep(0)
    (task,) = asyncio.all_tasks() - {asyncio.current_task(), waits}
    future.cancel()
    print("asked to end:", task.cancelling())
    await asyncio.sleep(0)
    print("ended:", task.cancelled())


asyncio.run(main())

# output:
# gathered: True
# gather() ended: no
# after gather(): False
# asked to end: 1
# ended: True
