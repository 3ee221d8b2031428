"""When does a task begin?
create_task() only puts the coroutine on the list. It begins at the next await, when the others get their turn.
"""
import asyncio


async def musician(name):
    print(f"  {name} tunes")
    await asyncio.sleep(0)
    print(f"  {name} plays")


async def main():
    violin = asyncio.create_task(musician("violin"))
    cello = asyncio.create_task(musician("cello"))
    print("both tasks exist, nothing has been heard")
    await asyncio.sleep(0)
    print("one turn later")
    await violin
    await cello
    print("applause")


asyncio.run(main())
