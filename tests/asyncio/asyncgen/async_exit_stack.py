import asyncio
from contextlib import AsyncExitStack, aclosing

class Resource:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        return self

    async def __aexit__(self, *exc):
        print("exit", self.name)

async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")

async def main():
    async with AsyncExitStack() as stack:
        for name in "ab":
            await stack.enter_async_context(Resource(name))
        print("inside")
    async with aclosing(numbers()) as gen:
        async for x in gen:
            print(x)
            break

asyncio.run(main())

# output:
# enter a
# enter b
# inside
# exit b
# exit a
# 1
# generator closed
