import asyncio

async def value():
    return "kept"

async def main():
    global task
    task = asyncio.create_task(value())
    await task

asyncio.run(main())
print(task.result(), task.done(), task.get_loop().is_closed())  # => kept True True
try:
    task.add_done_callback(print)
except RuntimeError as error:
    print(error)  # => Event loop is closed
