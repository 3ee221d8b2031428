import asyncio

async def child():
    pass

async def main():
    a = asyncio.create_task(child())
    b = asyncio.create_task(child(), name="named")
    c = asyncio.create_task(child())
    print(asyncio.current_task().get_name())  # => Task-1
    print(a.get_name())  # => Task-2
    print(b.get_name())  # => named
    print(c.get_name())  # => Task-3
    c.set_name(7)
    print(repr(c.get_name()))  # => '7'
    await asyncio.gather(a, b, c)

asyncio.run(main())
