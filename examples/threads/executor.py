"""A pool of threads
Two workers, five jobs: run_in_executor() gives a future that the loop can wait for.
"""
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def job(number):
    time.sleep(1)
    return number * number


async def main():
    loop = asyncio.get_running_loop()
    began = loop.time()
    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = [loop.run_in_executor(pool, job, number) for number in range(5)]
        print(await asyncio.gather(*futures))
    print(f"after {loop.time() - began:.0f} seconds")


asyncio.run(main())
