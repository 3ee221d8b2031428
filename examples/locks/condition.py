"""Until there is enough
A Condition is a lock with a waiting room: wait_for() leaves the lock to others until its question is answered with yes.
"""
import asyncio


async def baker(condition, shelf):
    for number in range(1, 6):
        await asyncio.sleep(1)
        async with condition:
            shelf.append(f"roll {number}")
            condition.notify_all()


async def customer(name, wanted, condition, shelf):
    async with condition:
        await condition.wait_for(lambda: len(shelf) >= wanted)
        bought = [shelf.pop(0) for _ in range(wanted)]
    print(name, "has", ", ".join(bought))


async def main():
    condition, shelf = asyncio.Condition(), []
    await asyncio.gather(
        customer("Ada", 3, condition, shelf), customer("Ben", 2, condition, shelf), baker(condition, shelf)
    )


asyncio.run(main())
