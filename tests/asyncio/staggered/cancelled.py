import asyncio
from asyncio.staggered import staggered_race

async def slow(name):
    try:
        await asyncio.sleep(100)
    finally:
        print(name, "ended")

async def main():
    task = asyncio.create_task(staggered_race([lambda: slow("a"), lambda: slow("b")], 1))
    await asyncio.sleep(1.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")

asyncio.run(main())
# output:
# a ended
# b ended
# cancelled
