import asyncio

class Boiler:
    async def boil(self):
        pass

async def main():
    Boiler().boil()
    print("cold")

asyncio.run(main())

# output:
# method.py:8: RuntimeWarning: coroutine 'Boiler.boil' was never awaited
#   Boiler().boil()
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# cold
