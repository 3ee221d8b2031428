"""An object to await
What has __await__ can be awaited. It gives an iterator; every value that it yields is handed to the loop.
"""
import asyncio


class Countdown:
    def __init__(self, count):
        self.count = count

    def __await__(self):
        while self.count > 0:
            print("T minus", self.count)
            self.count -= 1
            yield from asyncio.sleep(1).__await__()
        return "lift-off"


async def main():
    print(await Countdown(3))


asyncio.run(main())
