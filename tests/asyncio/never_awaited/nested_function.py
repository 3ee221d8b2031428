import asyncio

async def main():
    async def inner():
        pass
    inner()
    print("end")

asyncio.run(main())

# output:
# nested_function.py:6: RuntimeWarning: coroutine 'main.<locals>.inner' was never awaited
#   inner()
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# end
