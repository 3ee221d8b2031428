import asyncio

async def child():
    print("child")  # => child

async def main():
    task = asyncio.create_task(child())
    task.add_done_callback(lambda t: print("first", t.done()))  # => first True
    task.add_done_callback(lambda t: print("second"))  # => second
    await task
    print("main")  # => main

asyncio.run(main())
