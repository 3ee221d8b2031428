# exit: 1
import asyncio

async def numbers():
    return [1]

async def main():
    for x in numbers():
        print(x)

asyncio.run(main())

# output:
# iterated.py:8: RuntimeWarning: coroutine 'numbers' was never awaited
#   for x in numbers():
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# Traceback (most recent call last):
#   File "iterated.py", line 11, in <module>
#     asyncio.run(main())
#     ~~~~~~~~~~~^^^^^^^^
#   File "iterated.py", line 8, in main
#     for x in numbers():
#              ~~~~~~~^^
# TypeError: 'coroutine' object is not iterable
