"""Whoever crosses the line first
as_completed() hands out results in the order in which they arrive, not in the order in which they were begun.
"""
import asyncio


async def runner(name, seconds):
    await asyncio.sleep(seconds)
    return f"{name} in {seconds} s"


async def main():
    race = [runner("tortoise", 9), runner("hare", 3), runner("snail", 30)]
    for place, finish in enumerate(asyncio.as_completed(race), 1):
        print(f"{place}.", await finish)


asyncio.run(main())
