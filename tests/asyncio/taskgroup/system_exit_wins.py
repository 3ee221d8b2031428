import asyncio

async def leave():
    await asyncio.sleep(0)
    raise SystemExit("bye")

async def slow():
    try:
        await asyncio.sleep(10)
    finally:
        print("cleaned up")

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(slow())
        group.create_task(leave())

try:
    asyncio.run(main())
except SystemExit as error:
    print(repr(error))
# output:
# cleaned up
# SystemExit('bye')
# Task exception was never retrieved
# future: <Task finished name='Task-1' coro=<main() done, defined at system_exit_wins.py:13> exception=SystemExit('bye')>
# Traceback (most recent call last):
#   File "system_exit_wins.py", line 19, in <module>
#     asyncio.run(main())
#     ~~~~~~~~~~~^^^^^^^^
#   File "system_exit_wins.py", line 14, in main
#     async with asyncio.TaskGroup() as group:
#                ~~~~~~~~~~~~~~~~~^^
#   File "system_exit_wins.py", line 5, in leave
#     raise SystemExit("bye")
# SystemExit: bye
