"""Awaiting is not yet doing two things at once
A bare await runs a coroutine to its end before the next line. Only tasks overlap: compare the two times.
"""
import asyncio


async def letter(to):
    await asyncio.sleep(1)
    print(f"  letter to {to} written")


async def main():
    loop = asyncio.get_running_loop()

    start = loop.time()
    await letter("Ada")
    await letter("Grace")
    print(f"one after the other: {loop.time() - start:.0f} s")

    start = loop.time()
    first = asyncio.create_task(letter("Alan"))
    second = asyncio.create_task(letter("Edsger"))
    await first
    await second
    print(f"as two tasks: {loop.time() - start:.0f} s")


asyncio.run(main())
