# exit: 4
# cpython: skip it would end the oracle
# os._exit() in a task: nothing is cancelled, no `finally` runs.
import asyncio
import os


async def other():
    try:
        await asyncio.sleep(1)
    finally:
        print("finally")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(other())
            await asyncio.sleep(0)
            print("leaving", flush=True)
            os._exit(4)
    finally:
        print("finally")


asyncio.run(main())

# output:
# leaving
