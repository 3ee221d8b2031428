# exit: 1
import asyncio

async def main():
    async with asyncio.timeout(1):
        await asyncio.sleep(10)

asyncio.run(main())

# output:
# Traceback (most recent call last):
#   File "uncaught.py", line 6, in main
#     await asyncio.sleep(10)
# asyncio.exceptions.CancelledError
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "uncaught.py", line 8, in <module>
#     asyncio.run(main())
#     ~~~~~~~~~~~^^^^^^^^
#   File "uncaught.py", line 5, in main
#     async with asyncio.timeout(1):
#                ~~~~~~~~~~~~~~~^^^
# TimeoutError
