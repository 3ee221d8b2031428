# cpython: skip the oracle has no threads
import asyncio
import time

def block(n):
    time.sleep(n / 100)
    return n

async def tick():
    for i in range(3):
        print("tick", i)
        await asyncio.sleep(0.008)

async def main():
    loop = asyncio.get_running_loop()
    ticking = asyncio.create_task(tick())
    print(await asyncio.gather(*(loop.run_in_executor(None, block, n) for n in (5, 4, 3))))
    await ticking

asyncio.run(main())

# output:
# tick 0
# tick 1
# tick 2
# [5, 4, 3]
