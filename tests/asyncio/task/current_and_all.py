import asyncio

async def child():
    await asyncio.sleep(1)

async def main():
    task = asyncio.create_task(child(), name="kid")
    print(sorted(t.get_name() for t in asyncio.all_tasks()))  # => ['Task-1', 'kid']
    print(asyncio.current_task() in asyncio.all_tasks())  # => True
    await task
    print(sorted(t.get_name() for t in asyncio.all_tasks()))  # => ['Task-1']

asyncio.run(main())
