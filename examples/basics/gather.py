"""Three kettles, one wait
gather() runs coroutines side by side. All three kettles together take as long as the slowest one.
"""
import asyncio
import time


async def kettle(name, seconds):
    print(f"{name}: on")
    await asyncio.sleep(seconds)
    print(f"{name}: whistles")
    return f"{name} tea"


async def main():
    start = time.perf_counter()
    cups = await asyncio.gather(kettle("green", 3), kettle("black", 1), kettle("mint", 2))
    print("served in the order asked for:", cups)
    print(f"all done after {time.perf_counter() - start:.0f} seconds, not 6")


asyncio.run(main())
