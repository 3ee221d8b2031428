# cpython: skip the oracle has no processes
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec("sleep", "100")
    try:
        async with asyncio.timeout(0.05):
            await process.wait()
    except TimeoutError:
        process.terminate()
    print(await process.wait())
    process = await asyncio.create_subprocess_exec("sleep", "100")
    process.kill()
    print(await process.wait(), process.returncode)
    try:
        process.kill()
    except ProcessLookupError:
        print("gone")
    process = await asyncio.create_subprocess_exec("cat", stdin=asyncio.subprocess.PIPE)
    task = asyncio.create_task(process.communicate(b"x" * 10))
    print(await task)


asyncio.run(main())

# output:
# -15
# -9 -9
# gone
# xxxxxxxxxx(None, None)
