"""Plain functions on a timer
The event loop also calls ordinary functions: soon, later, or at a given time of its own clock.
"""
import asyncio


def chime(text):
    print(f"{loop.time() - start:.1f} s: {text}")


async def main():
    global loop, start
    loop = asyncio.get_running_loop()
    start = loop.time()
    loop.call_at(start + 2, chime, "two o'clock")
    loop.call_later(1, chime, "one o'clock")
    loop.call_soon(chime, "midnight")
    missed = loop.call_later(1.5, chime, "this one never sounds")
    missed.cancel()
    await asyncio.sleep(3)
    chime("time for bed")


asyncio.run(main())
