"""Into the loop from outside
Another thread must not touch the loop's things, but it may hand something in: a callback, or a whole coroutine.
"""
import asyncio
import threading


async def double(number):
    await asyncio.sleep(1)
    return 2 * number


def outside(loop, done):
    loop.call_soon_threadsafe(print, "hello from the thread")
    future = asyncio.run_coroutine_threadsafe(double(21), loop)
    print("the thread has", future.result())
    loop.call_soon_threadsafe(done.set)


async def main():
    done = asyncio.Event()
    thread = threading.Thread(target=outside, args=(asyncio.get_running_loop(), done))
    thread.start()
    await done.wait()
    thread.join()


asyncio.run(main())
