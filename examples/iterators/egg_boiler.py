"""The egg boiler
`async for` asks the iterator for the next item and may have to wait for it: every egg takes its time.
"""
import asyncio


class EggBoiler:
    def __init__(self, *minutes):
        self.minutes = iter(minutes)
        self.count = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            minutes = next(self.minutes)
        except StopIteration:
            raise StopAsyncIteration
        await asyncio.sleep(minutes)
        self.count += 1
        return f"egg {self.count} ({minutes} minutes)"


async def main():
    async for egg in EggBoiler(4, 6, 9):
        print("ready:", egg)
    print("breakfast!")


asyncio.run(main())
