"""Blocking work beside the loop
A function that blocks holds up every task. In a thread it holds up only that thread.
"""
import asyncio
import time


def read_slowly(name):
    time.sleep(1)  # blocks
    return f"{name}, read"


async def clock():
    for second in range(1, 4):
        await asyncio.sleep(0.4)
        print("tick", second)


async def main():
    ticking = asyncio.create_task(clock())
    print(await asyncio.gather(asyncio.to_thread(read_slowly, "a"), asyncio.to_thread(read_slowly, "b")))
    await ticking


asyncio.run(main())
