import asyncio

async def child():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(5)
        print("cleaned up")  # => cleaned up

async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        await asyncio.wait_for(child(), 1)
    except TimeoutError:
        print("timeout after", loop.time() - start)  # => timeout after 6.0

asyncio.run(main())
