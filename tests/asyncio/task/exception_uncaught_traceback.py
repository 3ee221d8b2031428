# exit: 1
import asyncio

async def inner():
    raise ValueError("boom")

async def main():
    await asyncio.create_task(inner())

asyncio.run(main())

# output:
# Traceback (most recent call last):
#   File "exception_uncaught_traceback.py", line 10, in <module>
#     asyncio.run(main())
#     ~~~~~~~~~~~^^^^^^^^
#   File "exception_uncaught_traceback.py", line 8, in main
#     await asyncio.create_task(inner())
#   File "exception_uncaught_traceback.py", line 5, in inner
#     raise ValueError("boom")
# ValueError: boom
