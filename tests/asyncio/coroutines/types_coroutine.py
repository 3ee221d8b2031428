import asyncio
import types

@types.coroutine
def pause():
    yield
    return "paused"

async def main():
    print(await pause())  # => paused

asyncio.run(main())
