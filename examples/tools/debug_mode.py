"""The loop's debug mode
It tells what held up the loop, in the log of asyncio.
"""
import asyncio
import logging
import time


class Brief(logging.Handler):
    def emit(self, record):
        task, duration = record.args
        print(record.levelname, "took", f"{duration:.1f} s:", task.partition(" coro=")[0])


async def work(seconds):
    time.sleep(seconds)


async def main():
    asyncio.get_running_loop().slow_callback_duration = 0.2
    async with asyncio.TaskGroup() as group:
        group.create_task(work(0.1), name="quick")
        group.create_task(work(0.3), name="slow")


logging.getLogger("asyncio").addHandler(Brief())
asyncio.run(main(), debug=True)
