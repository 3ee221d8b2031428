import asyncio

async def quick():
    return 5

async def main():
    task = asyncio.create_task(quick(), eager_start=True, name="quick")
    print(task.done(), task.result())  # => True 5
    print(task)  # => <Task finished name='quick' result=5>
    print(await task)  # => 5

asyncio.run(main())
