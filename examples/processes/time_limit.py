"""A limit for a process
The time-out ends the waiting, not the process: that has to be killed, and waited for once more.
"""
import asyncio


async def run(limit, *words):
    process = await asyncio.create_subprocess_exec(*words)
    try:
        async with asyncio.timeout(limit):
            return await process.wait()
    except TimeoutError:
        print(" ".join(words), "takes too long")
        process.kill()
        return await process.wait()


async def main():
    print("code", await run(2, "sleep", "0.1"))
    print("code", await run(0.2, "sleep", "60"))


asyncio.run(main())
