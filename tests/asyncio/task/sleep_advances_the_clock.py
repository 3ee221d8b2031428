import asyncio
import time

async def main():
    loop = asyncio.get_running_loop()
    start, clock = loop.time(), time.monotonic()
    await asyncio.sleep(3600)
    print(round(loop.time() - start), round(time.monotonic() - clock))  # => 3600 3600

asyncio.run(main())
