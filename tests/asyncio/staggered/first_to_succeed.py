import asyncio
from asyncio.staggered import staggered_race

async def attempt(name, seconds, good):
    print("begins", name)
    await asyncio.sleep(seconds)
    if not good:
        raise OSError(name)
    return name

async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    result = await staggered_race(
        [lambda: attempt("a", 5, True), lambda: attempt("b", 0.5, False), lambda: attempt("c", 1, True)], 1
    )
    print(result[:2], [repr(error) for error in result[2]], loop.time() - start)

asyncio.run(main())
# output:
# begins a
# begins b
# begins c
# ('c', 2) ['CancelledError()', "OSError('b')", 'None'] 2.5
