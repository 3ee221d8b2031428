import asyncio

async def value():
    return "task"

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, future.set_result, "future")
    print(await asyncio.gather(future, asyncio.create_task(value()), value()))  # => ['future', 'task', 'task']

asyncio.run(main())
