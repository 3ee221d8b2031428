import asyncio

async def main():
    asyncio.sleep(1)
    print("no pause")

asyncio.run(main())

# output:
# sleep.py:4: RuntimeWarning: coroutine 'sleep' was never awaited
#   asyncio.sleep(1)
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# no pause
