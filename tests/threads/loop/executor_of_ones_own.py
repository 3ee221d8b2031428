# cpython: skip the oracle has no threads
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

def name(seconds):
    time.sleep(seconds)
    return threading.current_thread().name

async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2, thread_name_prefix="own") as pool:
        print(await loop.run_in_executor(pool, name, 0))
        print(await asyncio.gather(*(loop.run_in_executor(pool, name, 0.01) for _ in range(2))))
    loop.set_default_executor(ThreadPoolExecutor(1, thread_name_prefix="default"))
    print(await loop.run_in_executor(None, name, 0), await asyncio.to_thread(name, 0))
    try:
        loop.set_default_executor(None)
    except TypeError as error:
        print(error)

asyncio.run(main())
# output:
# own_0
# ['own_0', 'own_1']
# default_0 default_0
# executor must be ThreadPoolExecutor instance
