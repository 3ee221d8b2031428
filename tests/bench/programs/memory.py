"""Tasks that wait in sleep, as many as the argument says; the process's memory is looked at from outside."""

import asyncio
import sys


async def main(count):
    tasks = [asyncio.create_task(asyncio.sleep(3_600)) for _ in range(count)]
    await asyncio.sleep(0.1)
    print("waiting", len(tasks), flush=True)
    await asyncio.sleep(3_600)


asyncio.run(main(int(sys.argv[1])))
