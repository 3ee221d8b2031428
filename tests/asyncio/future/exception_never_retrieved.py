import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("boom"))
    del future
    print("dropped")

asyncio.run(main())

# output:
# Future exception was never retrieved
# future: <Future finished exception=ValueError('boom')>
# ValueError: boom
# dropped
