import asyncio

async def main():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(10)
            finally:
                raise ValueError("in the cleanup")
    except ValueError as error:
        print(repr(error), type(error.__context__).__name__, repr(error.__context__.__cause__))
    print(asyncio.current_task().cancelling())
    await asyncio.sleep(0)

asyncio.run(main())
# output:
# ValueError('in the cleanup') TimeoutError CancelledError()
# 0
