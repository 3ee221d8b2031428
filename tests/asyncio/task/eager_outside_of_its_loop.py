import asyncio

async def value():
    return 1

loop = asyncio.new_event_loop()
task = asyncio.Task(value(), loop=loop, eager_start=True)
print(task.done())  # => False
print(loop.run_until_complete(task))  # => 1
loop.close()
