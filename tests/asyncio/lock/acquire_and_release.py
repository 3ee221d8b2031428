import asyncio

async def main():
    lock = asyncio.Lock()
    print(lock.locked())  # => False
    print(await lock.acquire())  # => True
    print(lock.locked())  # => True
    lock.release()
    print(lock.locked())  # => False
    try:
        lock.release()
    except RuntimeError as error:
        print(error)  # => Lock is not acquired.

asyncio.run(main())
