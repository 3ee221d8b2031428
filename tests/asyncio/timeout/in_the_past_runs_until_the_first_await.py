import asyncio

async def main():
    try:
        async with asyncio.timeout(-1):
            print("inside")  # => inside
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            print("not reached")
    except TimeoutError:
        print("timeout")  # => timeout

asyncio.run(main())
