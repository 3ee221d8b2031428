# cpython: skip the oracle has no threads
import asyncio
import threading
import time

def worker(loop, future):
    time.sleep(0.02)
    loop.call_soon_threadsafe(future.set_result, "from the thread")

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    threading.Thread(target=worker, args=(loop, future)).start()
    print(await future)

asyncio.run(main())

# output:
# from the thread
