# cpython: skip the oracle has no threads
import asyncio
import threading

def touch(loop, future):
    for action in (lambda: loop.call_soon(print, "never"), lambda: loop.call_later(1, print, "never"),
                   lambda: future.set_result(1)):
        try:
            action()
        except RuntimeError as error:
            print(error)
    loop.call_soon_threadsafe(print, "safe")

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda future: print("never"))
    thread = threading.Thread(target=touch, args=(loop, future))
    thread.start()
    await asyncio.to_thread(thread.join)

asyncio.run(main(), debug=True)
# output:
# Non-thread-safe operation invoked on an event loop other than the current one
# Non-thread-safe operation invoked on an event loop other than the current one
# Non-thread-safe operation invoked on an event loop other than the current one
# safe
