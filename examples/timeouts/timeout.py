"""Patience of two seconds
`async with asyncio.timeout()` cancels what is inside when the time is up and raises TimeoutError.
"""
import asyncio


async def bus(minutes):
    await asyncio.sleep(minutes)
    return f"bus after {minutes}"


async def main():
    for minutes in (1, 5):
        try:
            async with asyncio.timeout(2):
                print(await bus(minutes))
        except TimeoutError:
            print("no bus in sight: walking")


asyncio.run(main())
