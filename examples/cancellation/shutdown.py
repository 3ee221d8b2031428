"""Closing time
When main() returns, asyncio.run() cancels every task that is still running and waits until it has cleaned up.
"""
import asyncio


async def lighthouse():
    try:
        while True:
            print("blink")
            await asyncio.sleep(1)
    finally:
        print("the keeper climbs down ...")
        await asyncio.sleep(0.5)
        print("... and locks the door")


async def main():
    asyncio.create_task(lighthouse(), name="lighthouse")
    await asyncio.sleep(3.5)
    print("the sun is up, main() has nothing left to do")


asyncio.run(main())
