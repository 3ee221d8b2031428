import asyncio

async def child():
    try:
        await asyncio.sleep(10)
    finally:
        1 / 0

async def main():
    asyncio.create_task(child(), name="kid")
    await asyncio.sleep(0)

asyncio.run(main())

# output:
# unhandled exception during asyncio.run() shutdown
# task: <Task finished name='kid' coro=<child() done, defined at failure_while_shutting_down.py:3> exception=ZeroDivisionError('division by zero')>
# Traceback (most recent call last):
#   File "failure_while_shutting_down.py", line 5, in child
#     await asyncio.sleep(10)
# asyncio.exceptions.CancelledError
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "failure_while_shutting_down.py", line 7, in child
#     1 / 0
#     ~~^~~
# ZeroDivisionError: division by zero
