# cpython: skip the oracle has no threads
import asyncio
import threading

async def main():
    ready = threading.Event()
    loop = asyncio.get_running_loop()
    done = asyncio.Event()

    def work():
        ready.wait()
        loop.call_soon_threadsafe(done.set)

    thread = threading.Thread(target=work)
    thread.start()
    ready.set()
    await done.wait()
    thread.join()
    print(done.is_set(), ready.is_set())

asyncio.run(main())
# output:
# True True
