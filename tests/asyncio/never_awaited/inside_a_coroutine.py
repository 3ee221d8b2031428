import asyncio

async def child():
    print("never")

async def main():
    child()
    print("main")

asyncio.run(main())

# output:
# inside_a_coroutine.py:7: RuntimeWarning: coroutine 'child' was never awaited
#   child()
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# main
