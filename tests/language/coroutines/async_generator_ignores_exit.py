# An async generator that yields after GeneratorExit, or awaits in its finally.
import asyncio


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print('ignored')
        yield 2


async def cleaning(log):
    try:
        yield 1
        yield 2
    finally:
        log.append('begin')
        await asyncio.sleep(0.1)
        log.append('end')


async def main():
    s = stubborn()
    await anext(s)
    try:
        await s.aclose()
    except RuntimeError as error:
        print(error)
    log = []
    async for x in cleaning(log):
        break
    print(log)
    await asyncio.sleep(0.2)
    print(log)
    log = []
    c = cleaning(log)
    await anext(c)
    await c.aclose()
    print(log)
    async with asyncio.timeout(5):
        log = []
        async for x in (gen := cleaning(log)):
            print(x)
        print(log, gen.ag_running, gen.ag_frame)


asyncio.run(main())


# Dropped without a loop it is told once, and not again where it then waits: its finally does not run.
async def waiting():
    try:
        yield 1
    except GeneratorExit:
        await asyncio.sleep(0)
    finally:
        print('not reached')


try:
    anext(gen := waiting()).send(None)
except StopIteration as stop:
    print(stop.value)
import sys

sys.unraisablehook = lambda unraisable: print(unraisable.exc_value)
del gen

# output:
# ignored
# async generator ignored GeneratorExit
# []
# ['begin', 'end']
# ['begin', 'end']
# 1
# 2
# ['begin', 'end'] False None
# 1
# async generator ignored GeneratorExit
