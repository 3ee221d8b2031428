"""One at a time
Between a read and a write the task waits, and another may come in. A Lock keeps it out.
"""
import asyncio

balance = 100


async def withdraw(amount, lock):
    global balance
    async with lock:
        before = balance
        await asyncio.sleep(0.1)  # asks the bank
        if before < amount:
            print(f"{amount}: refused, {before} left")
            return
        balance = before - amount
        print(f"{amount}: {balance} left")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(withdraw(70, lock), withdraw(60, lock), withdraw(30, lock))


asyncio.run(main())
