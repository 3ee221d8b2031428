# exit: 1
import asyncio

async def bad(n):
    await asyncio.sleep(1)
    raise ValueError(f"bad {n}")

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(bad(1))

asyncio.run(main())

# output:
#   + Exception Group Traceback (most recent call last):
#   |   File "uncaught.py", line 12, in <module>
#   |     asyncio.run(main())
#   |     ~~~~~~~~~~~^^^^^^^^
#   |   File "uncaught.py", line 9, in main
#   |     async with asyncio.TaskGroup() as group:
#   |                ~~~~~~~~~~~~~~~~~^^
#   | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
#   +-+---------------- 1 ----------------
#     | Traceback (most recent call last):
#     |   File "uncaught.py", line 6, in bad
#     |     raise ValueError(f"bad {n}")
#     | ValueError: bad 1
#     +------------------------------------
