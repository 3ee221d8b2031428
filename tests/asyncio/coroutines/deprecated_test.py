import asyncio
import inspect
import warnings

async def coroutine():
    pass

warnings.simplefilter("always")
print(inspect.iscoroutinefunction(coroutine))
with warnings.catch_warnings(record=True) as caught:
    print(asyncio.iscoroutinefunction(coroutine), asyncio.iscoroutinefunction(print))
print(len(caught), caught[0].category.__name__, caught[0].message)
# output:
# True
# True False
# 2 DeprecationWarning 'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; use inspect.iscoroutinefunction() instead
