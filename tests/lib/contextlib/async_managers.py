# asynccontextmanager, AsyncExitStack, aclosing, async nullcontext, decorators.
import asyncio
import contextlib


@contextlib.asynccontextmanager
async def conn(name):
    print('open', name)
    try:
        yield name
    finally:
        await asyncio.sleep(0)
        print('close', name)


@conn('deco')
async def work():
    return 'worked'


class Agen:
    async def aclose(self):
        print('aclosed')


async def two():
    yield 1
    yield 2


async def main():
    async with conn('a') as a, contextlib.nullcontext('n') as n:
        print(a, n)
    print(await work(), await work())
    async with contextlib.AsyncExitStack() as stack:
        print(await stack.enter_async_context(conn('x')), stack.enter_context(contextlib.nullcontext(3)))

        async def later(*args):
            print('later', args)

        stack.push_async_callback(later, 1, 2)
        stack.callback(print, 'sync callback')
    async with contextlib.aclosing(Agen()):
        pass
    try:
        async with contextlib.asynccontextmanager(two)():
            pass
    except RuntimeError as error:
        print(error)
    try:
        async with conn('e'):
            raise KeyError('k')
    except KeyError as error:
        print(repr(error))
    try:
        async with contextlib.AsyncExitStack() as stack:
            await stack.enter_async_context(5)
    except TypeError as error:
        print(error)
    try:
        with conn('wrong'):
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())

# output:
# open a
# a n
# close a
# open deco
# close deco
# open deco
# close deco
# worked worked
# open x
# x 3
# sync callback
# later (1, 2)
# close x
# aclosed
# generator didn't stop
# open e
# close e
# KeyError('k')
# 'builtins.int' object does not support the asynchronous context manager protocol
# 'contextlib._AsyncGeneratorContextManager' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
