# exit: 1
# What goes wrong in `__anext__` is the whole statement's doing.
import asyncio


class Numbers:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


async def main():
    try:
        print([number async for number in Numbers()])
    except TypeError as error:
        print(error)
    async for number in Numbers():
        print(number)


asyncio.run(main())
# output:
# 'async for' received an invalid object from __anext__: int
# TypeError: 'int' object can't be awaited
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "wrong_anext_in_traceback.py", line 23, in <module>
#     asyncio.run(main())
#     ~~~~~~~~~~~^^^^^^^^
#   File "wrong_anext_in_traceback.py", line 19, in main
#     async for number in Numbers():
#         print(number)
# TypeError: 'async for' received an invalid object from __anext__: int
