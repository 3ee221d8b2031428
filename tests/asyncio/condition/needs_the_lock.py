import asyncio

async def main():
    condition = asyncio.Condition()
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)  # => cannot wait on un-acquired lock
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)  # => cannot notify on un-acquired lock
    print(repr(condition).partition(" [")[2])  # => unlocked]>

asyncio.run(main())
