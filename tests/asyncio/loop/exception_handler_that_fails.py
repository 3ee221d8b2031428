import asyncio

def handler(loop, context):
    raise TypeError("handler is broken")

def bad():
    raise ValueError("boom")

async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    print("survived")

asyncio.run(main())

# output:
# Unhandled error in exception handler
# context: {'message': 'Exception in callback bad() at exception_handler_that_fails.py:6', 'exception': ValueError('boom'), 'handle': <Handle bad() at exception_handler_that_fails.py:6>}
# Traceback (most recent call last):
#   File "exception_handler_that_fails.py", line 7, in bad
#     raise ValueError("boom")
# ValueError: boom
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "exception_handler_that_fails.py", line 4, in handler
#     raise TypeError("handler is broken")
# TypeError: handler is broken
# survived
