# cpython: skip the oracle has no threads
import asyncio
import threading

loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever, name="loop")
thread.start()

async def where():
    await asyncio.sleep(0.01)
    return threading.current_thread().name, asyncio.get_running_loop() is loop

print(asyncio.run_coroutine_threadsafe(where(), loop).result())

async def here():
    other = asyncio.run_coroutine_threadsafe(where(), loop)
    return await asyncio.wrap_future(other), asyncio.get_running_loop() is loop

print(asyncio.run(here()))
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
print(loop.is_closed())

# output:
# ('loop', True)
# (('loop', True), False)
# True
