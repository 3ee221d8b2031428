import asyncio

async def child():
    raise SystemExit(2)

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(child())
        await asyncio.sleep(10)

try:
    asyncio.run(main())
except SystemExit as error:
    print("exit", error.code)

# output:
# exit 2
# Task exception was never retrieved
# future: <Task finished name='Task-1' coro=<main() done, defined at keyboard_interrupt_is_not_wrapped.py:6> exception=SystemExit(2)>
# Traceback (most recent call last):
#   File "keyboard_interrupt_is_not_wrapped.py", line 9, in main
#     await asyncio.sleep(10)
# asyncio.exceptions.CancelledError
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "keyboard_interrupt_is_not_wrapped.py", line 12, in <module>
#     asyncio.run(main())
#     ~~~~~~~~~~~^^^^^^^^
#   File "keyboard_interrupt_is_not_wrapped.py", line 7, in main
#     async with asyncio.TaskGroup() as group:
#                ~~~~~~~~~~~~~~~~~^^
#   File "keyboard_interrupt_is_not_wrapped.py", line 4, in child
#     raise SystemExit(2)
# SystemExit: 2
