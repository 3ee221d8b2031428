# cpython: skip the oracle has no threads
import asyncio
import time

def work():
    time.sleep(0.05)
    print("the thread goes on")

async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(work), 0.01)
    except TimeoutError:
        print("timed out")

asyncio.run(main())
print("after the run")
# output:
# timed out
# the thread goes on
# after the run
