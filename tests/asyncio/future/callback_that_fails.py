import asyncio

def bad(future):
    raise ValueError("in callback")

async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(bad)
    future.set_result(1)
    await asyncio.sleep(0)
    print("goes on")

asyncio.run(main())

# output:
# Exception in callback bad() at callback_that_fails.py:3
# handle: <Handle bad() at callback_that_fails.py:3>
# Traceback (most recent call last):
#   File "callback_that_fails.py", line 4, in bad
#     raise ValueError("in callback")
# ValueError: in callback
# goes on
