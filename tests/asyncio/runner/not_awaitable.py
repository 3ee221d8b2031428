import asyncio

async def main():
    pass

for bad in (main, 3, None):
    try:
        asyncio.run(bad)
    except TypeError as error:
        print(error)

# output:
# An asyncio.Future, a coroutine or an awaitable is required
# An asyncio.Future, a coroutine or an awaitable is required
# An asyncio.Future, a coroutine or an awaitable is required
