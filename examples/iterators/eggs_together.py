"""Eggs in one pot
The iterator hands out coroutines instead of finished eggs, and gather() boils them all at once.
"""
import asyncio


class EggBox:
    def __init__(self, *minutes):
        self.eggs = enumerate(minutes, 1)

    def __aiter__(self):
        return self

    async def __anext__(self):
        for number, minutes in self.eggs:
            return self.boil(number, minutes)
        raise StopAsyncIteration

    async def boil(self, number, minutes):
        await asyncio.sleep(minutes)
        print(f"minute {minutes}: egg {number} is done")


async def main():
    pot = [egg async for egg in EggBox(9, 4, 6)]
    await asyncio.gather(*pot)
    print("all eggs after 9 minutes instead of 19")


asyncio.run(main())
