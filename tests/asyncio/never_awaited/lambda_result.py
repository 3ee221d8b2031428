import asyncio

async def child():
    pass

async def main():
    (lambda: child())()
    print("end")

asyncio.run(main())

# output:
# lambda_result.py:7: RuntimeWarning: coroutine 'child' was never awaited
#   (lambda: child())()
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# end
