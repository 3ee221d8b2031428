# What __await__, __aiter__, __anext__, __aenter__ and __aexit__ may be.
import asyncio


class Made:
    def __init__(self, **methods):
        self.methods = methods


def made(**methods):
    return type('Made', (), methods)()


async def main():
    async def attempt(name, coroutine):
        try:
            print(name, await coroutine)
        except Exception as error:
            print(name, type(error).__name__, error)

    async def waits(x):
        return await x

    async def loops(x):
        return [y async for y in x]

    async def enters(x):
        async with x as y:
            return y

    await attempt('no __await__', waits(5))
    await attempt('None', waits(made(__await__=None)))
    await attempt('not an iterator', waits(made(__await__=lambda self: 5)))
    await attempt('a coroutine', waits(made(__await__=lambda self: main.__wrapped__() if False else waits(1))))
    await attempt('an iterator', waits(made(__await__=lambda self: iter(()))))
    await attempt('wrong iterator', waits(made(__await__=lambda self: iter([1]))))
    await attempt('no __aiter__', loops(5))
    await attempt('no __anext__', loops(made(__aiter__=lambda self: 5)))
    await attempt('__anext__ gives no awaitable', loops(made(__aiter__=lambda self: self, __anext__=lambda self: 5)))

    async def stop(self):
        raise StopAsyncIteration
    await attempt('stops', loops(made(__aiter__=lambda self: self, __anext__=stop)))
    await attempt('async __aiter__', loops(made(__aiter__=stop)))
    await attempt('no __aenter__', enters(5))
    await attempt('no __aexit__', enters(made(__aenter__=stop)))
    await attempt('plain with', enters(open.__class__))

    async def enter(self):
        return 'entered'
    await attempt('__aexit__ gives no awaitable', enters(made(__aenter__=enter, __aexit__=lambda self, *e: None)))
    await attempt('__aenter__ gives no awaitable', enters(made(__aenter__=lambda self: 5, __aexit__=enter)))

    async def swallow(self, *error):
        print('left with', error[0])
        return True

    async def body():
        async with made(__aenter__=enter, __aexit__=swallow):
            1 / 0
        return 'swallowed'
    await attempt('swallows', body())


asyncio.run(main())

# output:
# no __await__ TypeError 'int' object can't be awaited
# None TypeError 'NoneType' object is not callable
# not an iterator TypeError __await__() returned non-iterator of type 'int'
# await_protocol_errors.py:22: RuntimeWarning: coroutine 'main.<locals>.waits' was never awaited
#   return await x
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# a coroutine TypeError __await__() returned a coroutine
# an iterator None
# wrong iterator RuntimeError Task got bad yield: 1
# no __aiter__ TypeError 'async for' requires an object with __aiter__ method, got int
# no __anext__ TypeError 'async for' received an object from __aiter__ that does not implement __anext__: int
# __anext__ gives no awaitable TypeError 'async for' received an invalid object from __anext__: int
# stops []
# await_protocol_errors.py:25: RuntimeWarning: coroutine 'main.<locals>.stop' was never awaited
#   return [y async for y in x]
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# async __aiter__ TypeError 'async for' received an object from __aiter__ that does not implement __anext__: coroutine
# no __aenter__ TypeError 'int' object does not support the asynchronous context manager protocol (missed __aexit__ method)
# no __aexit__ TypeError 'Made' object does not support the asynchronous context manager protocol (missed __aexit__ method)
# plain with TypeError 'type' object does not support the asynchronous context manager protocol (missed __aexit__ method)
# __aexit__ gives no awaitable TypeError 'async with' received an object from __aexit__ that does not implement __await__: NoneType
# __aenter__ gives no awaitable TypeError 'async with' received an object from __aenter__ that does not implement __await__: int
# left with <class 'ZeroDivisionError'>
# swallows swallowed
