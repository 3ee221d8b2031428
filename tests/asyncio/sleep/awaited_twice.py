import asyncio

async def main():
    coroutine = asyncio.sleep(1)
    async def first():
        await coroutine
    async def second():
        try:
            await coroutine
        except RuntimeError as error:
            print(error)  # => coroutine is being awaited already
    await asyncio.gather(first(), second())
    try:
        await coroutine
    except RuntimeError as error:
        print(error)  # => cannot reuse already awaited coroutine

asyncio.run(main())
