import asyncio

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, future.done())  # => <Future pending> False
    loop.call_later(1, future.set_result, "value")
    print(await future)  # => value
    print(future)  # => <Future finished result='value'>

asyncio.run(main())
