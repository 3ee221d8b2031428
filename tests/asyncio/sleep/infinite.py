import asyncio
import math

async def main():
    task = asyncio.create_task(asyncio.sleep(math.inf))
    await asyncio.sleep(1000)
    print(task.done())  # => False
    task.cancel()
    try:
        await asyncio.sleep(math.nan)
    except ValueError as error:
        print(error)  # => Invalid delay: NaN (not a number)
    try:
        await asyncio.sleep("1")
    except TypeError as error:
        print(error)  # => '<=' not supported between instances of 'str' and 'int'

asyncio.run(main())
