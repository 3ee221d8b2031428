import asyncio

async def value():
    return 1

async def main():
    future = asyncio.gather(value())
    future.add_done_callback(lambda f: print("callback", f.result()))  # => callback [1]
    await future
    print("main")  # => main

asyncio.run(main())
