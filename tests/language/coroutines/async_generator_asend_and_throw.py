# asend, athrow and aclose by hand, step by step.
import asyncio


async def echo():
    received = None
    try:
        while True:
            try:
                received = yield ('got', received)
            except ValueError as error:
                received = f'caught {error}'
            except GeneratorExit:
                print('exit')
                raise
    finally:
        await asyncio.sleep(0)
        print('finally')


async def main():
    g = echo()
    print(await g.asend(None))
    print(await g.asend(1))
    print(await g.athrow(ValueError('bad')))
    print(await anext(g))
    await g.aclose()
    await g.aclose()
    for act in (g.asend(1), g.athrow(ValueError('closed')), anext(g), g.__anext__()):
        try:
            print('value', await act)
        except BaseException as error:
            print(type(error).__name__, error)
    print(await anext(g, 'default'))
    fresh = echo()
    try:
        await fresh.asend(5)
    except TypeError as error:
        print(error)
    try:
        await fresh.athrow(KeyError('first'))
    except KeyError as error:
        print('KeyError', error)
    try:
        await anext(fresh)
    except StopAsyncIteration:
        print('over')


asyncio.run(main())

# output:
# ('got', None)
# ('got', 1)
# ('got', 'caught bad')
# ('got', None)
# exit
# finally
# StopAsyncIteration
# value None
# StopAsyncIteration
# StopAsyncIteration
# default
# can't send non-None value to a just-started async generator
# KeyError 'first'
# over
