"""Errors that nobody awaits
What a callback raises, and what a forgotten task raised, goes to the loop's exception handler.
"""
import asyncio


def handler(loop, context):
    print(context["message"].partition(" <")[0], "->", repr(context["exception"]))


async def fail():
    raise ValueError("nobody asked")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(lambda: 1 / 0)
    task = asyncio.create_task(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    print("still running")


asyncio.run(main())
