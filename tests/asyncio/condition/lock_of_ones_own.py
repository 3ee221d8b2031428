import asyncio

async def main():
    lock = asyncio.Lock()
    first, second = asyncio.Condition(lock), asyncio.Condition(lock)
    async with first:
        print(second.locked(), lock.locked())  # => True True
        second.notify_all()
    try:
        first.notify()
    except RuntimeError as error:
        print(error)  # => cannot notify on un-acquired lock
    try:
        first.release()
    except RuntimeError as error:
        print(error)  # => Lock is not acquired.

asyncio.run(main())
