"""The one who never lets go
time.sleep() stops the whole loop: no other task moves. The clock below misses its ticks until sleep is awaited.
"""
import asyncio
import time


async def clock():
    for _ in range(4):
        print(f"  tick at {time.monotonic() - start:.0f} s")
        await asyncio.sleep(1)


async def selfish():
    await asyncio.sleep(1.5)
    print("blocking ... (try `await asyncio.sleep(4.5)` instead)")
    time.sleep(4.5)
    print("done blocking")


async def main():
    global start
    start = time.monotonic()
    await asyncio.gather(clock(), selfish())


asyncio.run(main())
