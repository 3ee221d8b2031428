import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result(1)
    done, pending = await asyncio.wait([future])
    print(done == {future}, pending)  # => True set()

asyncio.run(main())
