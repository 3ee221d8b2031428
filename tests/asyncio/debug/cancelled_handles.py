# In debug mode a cancelled handle still says what it was.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for handle in loop.call_soon(print, "x"), loop.call_at(1e9, print, "y"):
        print(handle)
        handle.cancel()
        print(handle, handle._callback)


asyncio.run(main(), debug=True)

# output:
# <Handle print('x') created at cancelled_handles.py:7>
# <Handle cancelled print('x') created at cancelled_handles.py:7> None
# <TimerHandle when=1000000000.0 print('y') created at cancelled_handles.py:7>
# <TimerHandle cancelled when=1000000000.0 print('y') created at cancelled_handles.py:7> None
