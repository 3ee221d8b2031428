import asyncio
import logging
import time

class Brief(logging.Handler):
    def emit(self, record):
        what, seconds = record.args
        print(record.levelname, what.split(" created at")[0].split(" coro=")[0], round(seconds, 3))

logging.getLogger("asyncio").addHandler(Brief())
logging.getLogger("asyncio").propagate = False

async def slow():
    time.sleep(0.25)

async def main():
    await asyncio.create_task(slow(), name="slow one")
    asyncio.get_running_loop().slow_callback_duration = 0.5
    await asyncio.create_task(slow(), name="slow no more")

asyncio.run(main(), debug=True)
# output:
# WARNING <Task finished name='slow one' 0.25
