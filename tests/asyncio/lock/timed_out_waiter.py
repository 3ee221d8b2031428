import asyncio

async def main():
    lock = asyncio.Lock()
    async with lock:
        try:
            async with asyncio.timeout(1):
                async with lock:
                    print("never")
        except TimeoutError:
            print(str(lock).partition("[")[2], lock.locked())  # => locked]> True
    print(lock.locked())  # => False

asyncio.run(main())
