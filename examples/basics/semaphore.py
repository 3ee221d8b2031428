"""Two chairs, five customers
A semaphore lets only so many tasks into a block at a time; the others queue up, first come, first served.
"""
import asyncio


async def customer(name, chairs):
    async with chairs:
        print(f"{name} sits down")
        await asyncio.sleep(10)
        print(f"{name} leaves with a new haircut")


async def main():
    chairs = asyncio.Semaphore(2)
    await asyncio.gather(*[customer(name, chairs) for name in ("Ann", "Bob", "Cleo", "Dan", "Eve")])


asyncio.run(main())
