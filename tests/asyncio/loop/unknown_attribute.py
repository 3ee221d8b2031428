import asyncio

try:
    asyncio.coroutine
except AttributeError as error:
    print(error)  # => module 'asyncio' has no attribute 'coroutine'
try:
    asyncio.Task.all_tasks
except AttributeError as error:
    print(error)  # => type object '_asyncio.Task' has no attribute 'all_tasks'
