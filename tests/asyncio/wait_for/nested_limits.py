import asyncio

async def main():
    loop = asyncio.get_running_loop()
    for inner, outer in (1, 2), (2, 1):
        start = loop.time()
        try:
            await asyncio.wait_for(asyncio.wait_for(asyncio.sleep(10), inner), outer)
        except TimeoutError as error:
            print(loop.time() - start, type(error.__cause__).__name__, asyncio.current_task().cancelling())

asyncio.run(main())
# output:
# 1.0 CancelledError 0
# 1.0 CancelledError 0
