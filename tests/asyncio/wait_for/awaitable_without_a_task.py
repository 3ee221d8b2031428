import asyncio

async def who():
    return asyncio.current_task().get_name()

async def main():
    asyncio.current_task().set_name("main")
    print(await asyncio.wait_for(who(), 1))  # => main
    print(await asyncio.wait_for(who(), None))  # => main
    print(await asyncio.wait_for(who(), 0) if False else "zero makes a task")  # => zero makes a task
    task = asyncio.create_task(who(), name="own")
    print(await asyncio.wait_for(task, 1))  # => own

asyncio.run(main())
