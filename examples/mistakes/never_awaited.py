"""The call that does nothing
Calling an `async def` only makes a coroutine. Without await nobody runs it, and Python says so.
"""
import asyncio


async def feed_the_cat():
    print("the cat is fed")


async def main():
    feed_the_cat()
    print("the cat looks at you")
    await feed_the_cat()


asyncio.run(main())
