"""The same door in five lines
@asynccontextmanager makes a context manager of a generator: what is before the yield enters, what is after it leaves.
"""
import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def stage(play):
    print("curtain up")
    await asyncio.sleep(1)
    try:
        yield f"the set of {play}"
    finally:
        await asyncio.sleep(1)
        print("curtain down")


async def main():
    async with stage("Hamlet") as scenery:
        print("actors in front of", scenery)


asyncio.run(main())
