import asyncio

def handler(loop, context):
    print(sorted(context), context["message"])
    print(repr(context["exception"]))

def bad():
    raise ValueError("boom")

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(bad)
    await asyncio.sleep(0)

asyncio.run(main())

# output:
# None
# True
# ['exception', 'handle', 'message'] Exception in callback bad() at exception_handler.py:7
# ValueError('boom')
