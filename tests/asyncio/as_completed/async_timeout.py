import asyncio

async def main():
    tasks = [asyncio.create_task(asyncio.sleep(x, x)) for x in (1, 5)]
    try:
        async for task in asyncio.as_completed(tasks, timeout=2):
            print(task.result())  # => 1
    except TimeoutError:
        print("timeout", tasks[1].done())  # => timeout False

asyncio.run(main())
