import asyncio

async def echo():
    received = None
    while True:
        try:
            received = yield received
        except ValueError as error:
            received = f"caught {error}"

async def main():
    gen = echo()
    print(await gen.asend(None))  # => None
    print(await gen.asend("hello"))  # => hello
    print(await gen.athrow(ValueError("oops")))  # => caught oops
    await gen.aclose()
    try:
        await gen.asend(1)
    except StopAsyncIteration:
        print("closed")  # => closed

asyncio.run(main())
