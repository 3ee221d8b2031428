# What a generator has given is the caller's: it keeps no reference to it while it waits to be resumed.
import asyncio
import weakref


class Thing:
    pass



def plain():
    yield Thing()
    yield [Thing()].pop()


async def asynchronous():
    yield Thing()


def given(iterator):
    for thing in iterator:
        reference = weakref.ref(thing)
        del thing
        yield reference() is None


print(list(given(plain())))
print(list(given(Thing() for _ in range(2))))


async def main():
    async for thing in asynchronous():
        reference = weakref.ref(thing)
        del thing
        print(reference() is None)


asyncio.run(main())

# output:
# [True, True]
# [True, True]
# True
