import asyncio

async def main():
    return asyncio.get_running_loop()

loop = asyncio.run(main())
print(loop.is_closed(), loop.is_running())
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
try:
    loop.run_until_complete(asyncio.sleep(0))
except RuntimeError as error:
    print(error)
# output:
# True False
# There is no current event loop in thread 'MainThread'.
# Event loop is closed
# loop_is_gone_afterwards.py:15: RuntimeWarning: coroutine 'sleep' was never awaited
#   print(error)
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
