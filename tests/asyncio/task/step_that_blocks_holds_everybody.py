import asyncio
import time

async def selfish():
    time.sleep(2)

async def ticker(loop):
    for _ in range(2):
        await asyncio.sleep(1)
        print(round(loop.time() - start, 3))

async def main():
    global start
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(ticker(loop), selfish())

asyncio.run(main())
# output:
# 2.0
# 3.0
