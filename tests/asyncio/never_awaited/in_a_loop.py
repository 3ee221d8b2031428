import asyncio

async def child():
    pass

async def main():
    for _ in range(2):
        child()
    print("end")

asyncio.run(main())

# output:
# in_a_loop.py:8: RuntimeWarning: coroutine 'child' was never awaited
#   child()
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# end
