# cpython: skip aiofiles is not in the oracle
# A method of a file that is not awaited does nothing, and the warning says whose method it was.
import asyncio

import aiofiles
import aiofiles.os


async def main():
    async with aiofiles.open("never_awaited.txt", "w") as file:
        file.write("lost")
        await file.write("kept")
    async with aiofiles.open("never_awaited.txt") as file:
        print(await file.read())
        file.read()
    await aiofiles.os.remove("never_awaited.txt")


asyncio.run(main())

# output:
# never_awaited.py:11: RuntimeWarning: coroutine '_make_delegate_method.<locals>.method' was never awaited
#   file.write("lost")
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# kept
# never_awaited.py:15: RuntimeWarning: coroutine '_make_delegate_method.<locals>.method' was never awaited
#   file.read()
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
