# A native callback that fails has no frame of its own: the traceback is that of the loop, which is not shown.
import asyncio


def handler(loop, context):
    print(context["message"], repr(context["exception"]), context["exception"].__traceback__ is not None)
    loop.default_exception_handler(context)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(int, "x")
    future = loop.create_future()
    future.cancel()
    loop.call_soon(future.set_result, 1)
    await asyncio.sleep(0)
    loop.set_exception_handler(handler)
    future = loop.create_future()
    future.add_done_callback(len)
    future.set_result(1)
    await asyncio.sleep(0)


asyncio.run(main())

# output:
# Exception in callback int()
# handle: <Handle int()>
# Traceback (most recent call last):
# ValueError: invalid literal for int() with base 10: 'x'
# Exception in callback Future.set_result()
# handle: <Handle Future.set_result()>
# Traceback (most recent call last):
# asyncio.exceptions.InvalidStateError: invalid state
# Exception in callback len() TypeError("object of type '_asyncio.Future' has no len()") True
# Exception in callback len()
# handle: <Handle len()>
# Traceback (most recent call last):
# TypeError: object of type '_asyncio.Future' has no len()
