"""Two hands in one purse
Between reading and writing there is an await, and in that gap the other task writes, too. A Lock closes the gap.
"""
import asyncio

purse = 100


async def spend(amount):
    global purse
    before = purse
    await asyncio.sleep(1)
    purse = before - amount


async def spend_carefully(amount, lock):
    async with lock:
        await spend(amount)


async def main():
    global purse
    await asyncio.gather(spend(30), spend(20))
    print("100 - 30 - 20 =", purse, "(!)")

    purse = 100
    lock = asyncio.Lock()
    await asyncio.gather(spend_carefully(30, lock), spend_carefully(20, lock))
    print("100 - 30 - 20 =", purse)


asyncio.run(main())
