# exit: 1
import asyncio

async def main():
    await asyncio.wait_for(asyncio.sleep(10), timeout=1)

asyncio.run(main())

# output:
# Traceback (most recent call last):
# asyncio.exceptions.CancelledError
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "uncaught.py", line 7, in <module>
#     asyncio.run(main())
#     ~~~~~~~~~~~^^^^^^^^
#   File "uncaught.py", line 5, in main
#     await asyncio.wait_for(asyncio.sleep(10), timeout=1)
# TimeoutError
