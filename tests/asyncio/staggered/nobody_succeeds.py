import asyncio
from asyncio.staggered import staggered_race

async def fail(number):
    raise OSError(number)

async def main():
    print(await staggered_race([lambda: fail(1), lambda: fail(2)], 0.1))  # => (None, None, [OSError(1), OSError(2)])
    print(await staggered_race([lambda: fail(1)], None))  # => (None, None, [OSError(1)])
    print(await staggered_race([], 1))  # => (None, None, [])

asyncio.run(main())
