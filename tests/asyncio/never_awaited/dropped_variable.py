import asyncio

async def child():
    pass

async def main():
    coro = child()
    print("made")
    del coro
    print("dropped")

asyncio.run(main())

# output:
# made
# dropped_variable.py:9: RuntimeWarning: coroutine 'child' was never awaited
#   del coro
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# dropped
