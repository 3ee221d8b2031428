"""A failure nobody asked about
A task keeps its exception until someone awaits it. If nobody does, the loop reports it when the task is thrown away.
"""
import asyncio


async def souffle():
    await asyncio.sleep(1)
    raise RuntimeError("it collapsed")


async def main():
    asyncio.create_task(souffle())
    await asyncio.sleep(2)
    print("main never looked into the oven")


asyncio.run(main())
