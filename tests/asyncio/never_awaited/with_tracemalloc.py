# While tracemalloc is on, a warning says where the forgotten object was made.
import asyncio
import tracemalloc


async def work():
    await asyncio.sleep(0)


async def numbers():
    yield 1


def forget():
    work()


async def main():
    forget()
    numbers().asend(None)
    async with asyncio.TaskGroup():
        asyncio.sleep(1)


work()  # before: nobody knows
tracemalloc.start()
work()
asyncio.run(main())
tracemalloc.stop()
tracemalloc.start(10)
forget()
asyncio.run(main())

# output:
# with_tracemalloc.py:25: RuntimeWarning: coroutine 'work' was never awaited
#   work()  # before: nobody knows
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# with_tracemalloc.py:27: RuntimeWarning: coroutine 'work' was never awaited
#   work()
# Object allocated at (most recent call last):
#   File "with_tracemalloc.py", lineno 27
#     work()
# with_tracemalloc.py:15: RuntimeWarning: coroutine 'work' was never awaited
#   work()
# Object allocated at (most recent call last):
#   File "with_tracemalloc.py", lineno 15
#     work()
# with_tracemalloc.py:20: RuntimeWarning: coroutine method 'asend' of 'numbers' was never awaited
#   numbers().asend(None)
# Object allocated at (most recent call last):
#   File "with_tracemalloc.py", lineno 20
#     numbers().asend(None)
# with_tracemalloc.py:22: RuntimeWarning: coroutine 'sleep' was never awaited
#   asyncio.sleep(1)
# Object allocated at (most recent call last):
#   File "with_tracemalloc.py", lineno 22
#     asyncio.sleep(1)
