# cpython: skip the oracle has no processes
# Lines of a process as they come, on both streams, and the process that is asked to stop half-way.
import asyncio
import signal
import sys

code = """
import sys, time
for number in range(100):
    print("out", number, flush=True)
    print("err", number, file=sys.stderr, flush=True)
    time.sleep(0.02)
"""


async def show(name, stream, seen):
    async for line in stream:
        seen.append((name, line.decode().strip()))


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    seen = []
    readers = [
        asyncio.create_task(show(name, getattr(process, name), seen)) for name in ("stdout", "stderr")
    ]
    while len(seen) < 6:
        await asyncio.sleep(0.01)
    process.send_signal(signal.SIGTERM)
    print(await process.wait() == -signal.SIGTERM, process.returncode)
    await asyncio.gather(*readers)
    print(sorted(seen)[:2], len(seen) < 100)
    try:
        process.kill()
    except ProcessLookupError:
        print("it is gone")


asyncio.run(main())

# output:
# True -15
# [('stderr', 'err 0'), ('stderr', 'err 1')] True
# it is gone
