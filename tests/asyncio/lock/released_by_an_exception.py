import asyncio

async def main():
    lock = asyncio.Lock()
    try:
        async with lock:
            raise ValueError("x")
    except ValueError:
        print(lock.locked())  # => False

asyncio.run(main())
