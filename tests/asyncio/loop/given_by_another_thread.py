# cpython: skip pyodide has no threads
# A callback that another thread gives to the loop is a handle of its own kind: errors name it so.
import asyncio
import threading


def greet(name):
    print("hello", name.upper())


async def main():
    loop = asyncio.get_running_loop()
    print(loop.call_soon(greet, "here"))
    handle = loop.call_soon_threadsafe(greet, "there")
    print(handle, isinstance(handle, asyncio.Handle))
    thread = threading.Thread(target=loop.call_soon_threadsafe, args=(greet, 5))
    thread.start()
    thread.join()
    await asyncio.sleep(0.01)


asyncio.run(main())

# output:
# <Handle greet() at given_by_another_thread.py:7>
# <_ThreadSafeHandle greet() at given_by_another_thread.py:7> True
# hello HERE
# hello THERE
# Exception in callback greet() at given_by_another_thread.py:7
# handle: <_ThreadSafeHandle greet() at given_by_another_thread.py:7>
# Traceback (most recent call last):
#   File "given_by_another_thread.py", line 8, in greet
#     print("hello", name.upper())
#                    ^^^^^^^^^^
# AttributeError: 'int' object has no attribute 'upper'
