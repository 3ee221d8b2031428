import asyncio

async def child():
    await asyncio.sleep(1)

async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(0)
    print(len(task.get_stack()), task.get_stack()[0].f_code.co_name)  # => 1 child
    await task
    print(task.get_stack())  # => []

asyncio.run(main())
