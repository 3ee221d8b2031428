# cpython: skip pyodide has no processes
# Cancelling the start of a process while its pipes are being connected ends the process.
import asyncio
import sys


async def main():
    loop = asyncio.get_running_loop()
    connect = loop.connect_read_pipe

    async def slow(*args):
        started.set()
        await asyncio.sleep(3600)
        return await connect(*args)

    loop.connect_read_pipe = slow
    started = asyncio.Event()
    start = asyncio.create_subprocess_exec(
        sys.executable, "-c", "import time; time.sleep(60)", stdin=-1, stdout=-1, stderr=-1
    )
    task = asyncio.create_task(start)
    await started.wait()
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    others = [other.get_coro().__name__ for other in asyncio.all_tasks() - {asyncio.current_task()}]
    print(others)


asyncio.run(main())
print("ended")

# output:
# cancelled
# ['_connect_pipes']
# ended
