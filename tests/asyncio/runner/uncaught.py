# exit: 1
import asyncio

async def inner():
    raise ValueError("boom")

async def main():
    await inner()

asyncio.run(main())

# output:
# Traceback (most recent call last):
#   File "uncaught.py", line 10, in <module>
#     asyncio.run(main())
#     ~~~~~~~~~~~^^^^^^^^
#   File "uncaught.py", line 8, in main
#     await inner()
#   File "uncaught.py", line 5, in inner
#     raise ValueError("boom")
# ValueError: boom
