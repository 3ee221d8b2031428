# A generator, coroutine or asynchronous generator that has ended has no frame any more, but still its code.
import asyncio


def generator():
    yield 1


async def coroutine():
    pass


async def asynchronous():
    yield 1


async def main():
    one, two, three, four = generator(), coroutine(), asynchronous(), asynchronous()
    list(one)
    await two
    async for _ in three:
        pass
    await four.aclose()
    print(one.gi_frame, one.gi_code.co_name)  # => None generator
    print(two.cr_frame, two.cr_code.co_name)  # => None coroutine
    print(three.ag_frame, three.ag_code.co_name)  # => None asynchronous
    print(four.ag_frame, four.ag_code.co_name)  # => None asynchronous


asyncio.run(main())

# output:
# None generator
# None coroutine
# None asynchronous
# None asynchronous
