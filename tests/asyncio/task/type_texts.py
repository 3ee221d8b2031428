import asyncio

print(asyncio.Future, asyncio.Task, asyncio.Task.__mro__[1].__name__)  # => <class '_asyncio.Future'> <class '_asyncio.Task'> Future
print(asyncio.Handle, asyncio.TimerHandle)  # => <class 'asyncio.events.Handle'> <class 'asyncio.events.TimerHandle'>
print(asyncio.Task.__module__, asyncio.Task.__qualname__)  # => _asyncio Task
try:
    asyncio.Task.all_tasks
except AttributeError as error:
    print(error)  # => type object '_asyncio.Task' has no attribute 'all_tasks'
try:
    asyncio.Future.__new__(asyncio.Future).result()
except asyncio.InvalidStateError as error:
    print(error)  # => Future object is not initialized.

async def main():
    task = asyncio.current_task()
    try:
        task.colour
    except AttributeError as error:
        print(error)  # => '_asyncio.Task' object has no attribute 'colour'
    task.colour = "blue"
    print(task.colour)  # => blue

asyncio.run(main())
