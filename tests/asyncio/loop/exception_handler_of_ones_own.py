import asyncio

def handler(loop, context):
    print(context["message"], repr(context["exception"]), sorted(context))

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_exception_handler({"message": "by hand", "exception": ValueError(1), "extra": 2})
    task = asyncio.create_task(asyncio.sleep(0))
    task.cancel()
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())

asyncio.run(main())
# output:
# None
# True
# by hand ValueError(1) ['exception', 'extra', 'message']
# None
