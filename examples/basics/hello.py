"""Hello, then a pause, then more
`await` is where a coroutine says: hold here, go on when it is time. Change the pause and run again.
"""
import asyncio


async def main():
    print("Hello ...")
    await asyncio.sleep(1)
    print("... and after a second, goodbye.")


asyncio.run(main())
