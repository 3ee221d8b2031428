import asyncio

def bad(x):
    raise ValueError(x)

async def main():
    asyncio.get_running_loop().call_soon(bad, "boom")
    await asyncio.sleep(0)
    print("main goes on")

asyncio.run(main())

# output:
# Exception in callback bad() at exception_in_callback.py:3
# handle: <Handle bad() at exception_in_callback.py:3>
# Traceback (most recent call last):
#   File "exception_in_callback.py", line 4, in bad
#     raise ValueError(x)
# ValueError: boom
# main goes on
