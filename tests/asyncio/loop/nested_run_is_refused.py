import asyncio

async def inner():
    pass

async def main():
    coro = inner()
    try:
        asyncio.run(coro)
    except RuntimeError as error:
        print(error)  # => asyncio.run() cannot be called from a running event loop
    try:
        asyncio.get_running_loop().run_until_complete(coro)
    except RuntimeError as error:
        print(error)  # => This event loop is already running
    coro.close()

asyncio.run(main())
