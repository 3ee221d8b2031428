import asyncio

async def answer():
    return 42

async def main():
    task = asyncio.create_task(answer())
    print(task.done())  # => False
    print(await task)  # => 42
    print(task.done(), task.result(), task.exception(), task.cancelled())  # => True 42 None False

asyncio.run(main())
