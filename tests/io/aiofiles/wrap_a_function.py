# cpython: skip aiofiles is not installed there
import asyncio
import inspect
import io

from aiofiles.os import wrap
from aiofiles.threadpool import wrap as wrap_file


def slow_sum(*numbers, start=0):
    return sum(numbers, start)


async def main():
    made = wrap(slow_sum)
    print(await made(1, 2, start=10), made.__name__, inspect.iscoroutinefunction(made))
    text = wrap_file(io.TextIOWrapper(io.BytesIO(b"a\nb")))
    print(await text.readline(), [line async for line in text])
    await text.close()
    try:
        wrap_file(5)
    except TypeError as error:
        print(str(error)[:30])


asyncio.run(main())

# output:
# 13 slow_sum True
# a
#  ['b']
# Unsupported io type: 5.
