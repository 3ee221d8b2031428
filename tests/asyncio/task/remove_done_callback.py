import asyncio

async def child():
    pass

def note(task):
    print("not called")

async def main():
    task = asyncio.create_task(child())
    task.add_done_callback(note)
    task.add_done_callback(note)
    print(task.remove_done_callback(note))  # => 2
    print(task.remove_done_callback(note))  # => 0
    await task

asyncio.run(main())
