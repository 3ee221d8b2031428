import asyncio
import inspect

async def child():
    pass

def plain():
    pass

coro = child()
print(asyncio.iscoroutine(coro), asyncio.iscoroutine(child), asyncio.iscoroutine(3))
print(inspect.iscoroutinefunction(child), inspect.iscoroutinefunction(plain), inspect.isawaitable(coro))
coro.close()

# output:
# True False False
# True False True
