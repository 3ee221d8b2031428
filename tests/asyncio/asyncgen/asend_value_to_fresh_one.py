# exit: 1
import asyncio


async def numbers():
    yield 1


async def main():
    await numbers().asend(1)


asyncio.run(main())
# output:
# Traceback (most recent call last):
#   File "asend_value_to_fresh_one.py", line 13, in <module>
#     asyncio.run(main())
#     ~~~~~~~~~~~^^^^^^^^
#   File "asend_value_to_fresh_one.py", line 10, in main
#     await numbers().asend(1)
# TypeError: can't send non-None value to a just-started async generator
