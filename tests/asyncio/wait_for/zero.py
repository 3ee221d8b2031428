import asyncio

async def child():
    print("never")

async def main():
    try:
        await asyncio.wait_for(child(), 0)
    except TimeoutError:
        print("timeout")  # => timeout
    future = asyncio.get_running_loop().create_future()
    future.set_result(1)
    print(await asyncio.wait_for(future, 0))  # => 1

asyncio.run(main())
