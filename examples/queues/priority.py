"""Urgent things first
A PriorityQueue always hands out the smallest item, whatever came in first.
"""
import asyncio


async def main():
    desk = asyncio.PriorityQueue()
    await desk.put((3, "water the fern"))
    await desk.put((1, "put out the fire"))
    await desk.put((2, "answer the phone"))
    while not desk.empty():
        urgency, what = await desk.get()
        print(urgency, what)


asyncio.run(main())
