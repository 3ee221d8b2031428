# exit: 1
import asyncio

async def inner():
    raise ValueError("boom")

async def main():
    await inner()

asyncio.run(main())

# output:
# Traceback (most recent call last):
#   File "uncaught.py", line 9, in <module>
#     asyncio.run(main())
#     ~~~~~~~~~~~^^^^^^^^
#   File "uncaught.py", line 7, in main
#     await inner()
#   File "uncaught.py", line 4, in inner
#     raise ValueError("boom")
# ValueError: boom
