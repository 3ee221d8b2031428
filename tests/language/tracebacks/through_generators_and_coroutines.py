# Every frame that is being resumed has its entry.
import asyncio
import traceback


def inner():
    yield 1
    raise ValueError('inner')


def middle():
    yield 0
    yield from inner()


def outer():
    for x in middle():
        yield x


async def deep():
    await asyncio.sleep(0)
    raise KeyError('deep')


async def agen():
    yield 1
    await deep()


async def main():
    async for x in agen():
        pass


async def comprehension():
    return [x async for x in agen()]


async def in_with():
    async with asyncio.timeout(1):
        await deep()


try:
    list(outer())
except ValueError:
    traceback.print_exc()
for function in (main, comprehension, in_with):
    try:
        asyncio.run(function())
    except KeyError:
        traceback.print_exc()

# output:
# Traceback (most recent call last):
#   File "through_generators_and_coroutines.py", line 46, in <module>
#     list(outer())
#     ~~~~^^^^^^^^^
#   File "through_generators_and_coroutines.py", line 17, in outer
#     for x in middle():
#              ~~~~~~^^
#   File "through_generators_and_coroutines.py", line 13, in middle
#     yield from inner()
#   File "through_generators_and_coroutines.py", line 8, in inner
#     raise ValueError('inner')
# ValueError: inner
# Traceback (most recent call last):
#   File "through_generators_and_coroutines.py", line 51, in <module>
#     asyncio.run(function())
#     ~~~~~~~~~~~^^^^^^^^^^^^
#   File "through_generators_and_coroutines.py", line 32, in main
#     async for x in agen():
#         pass
#   File "through_generators_and_coroutines.py", line 28, in agen
#     await deep()
#   File "through_generators_and_coroutines.py", line 23, in deep
#     raise KeyError('deep')
# KeyError: 'deep'
# Traceback (most recent call last):
#   File "through_generators_and_coroutines.py", line 51, in <module>
#     asyncio.run(function())
#     ~~~~~~~~~~~^^^^^^^^^^^^
#   File "through_generators_and_coroutines.py", line 37, in comprehension
#     return [x async for x in agen()]
#            ^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "through_generators_and_coroutines.py", line 28, in agen
#     await deep()
#   File "through_generators_and_coroutines.py", line 23, in deep
#     raise KeyError('deep')
# KeyError: 'deep'
# Traceback (most recent call last):
#   File "through_generators_and_coroutines.py", line 51, in <module>
#     asyncio.run(function())
#     ~~~~~~~~~~~^^^^^^^^^^^^
#   File "through_generators_and_coroutines.py", line 42, in in_with
#     await deep()
#   File "through_generators_and_coroutines.py", line 23, in deep
#     raise KeyError('deep')
# KeyError: 'deep'
