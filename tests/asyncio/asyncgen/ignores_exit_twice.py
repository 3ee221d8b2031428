# One that ignored its aclose() is not given to the loop again when it is dropped.
import asyncio
import gc
import sys


async def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            print("ignored")


def hook(unraisable):
    print(unraisable.err_msg.split(" <")[0], repr(unraisable.exc_value))


async def main():
    generator = stubborn()
    await anext(generator)
    try:
        await generator.aclose()
    except RuntimeError as error:
        print(error)
    del generator
    gc.collect()
    await asyncio.sleep(0)


sys.unraisablehook = hook
asyncio.run(main())

# output:
# ignored
# async generator ignored GeneratorExit
# ignored
# Exception ignored while closing generator RuntimeError('async generator ignored GeneratorExit')
