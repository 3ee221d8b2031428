import asyncio

try:
    asyncio.coroutine
except AttributeError as error:
    print(error)  # => module 'asyncio' has no attribute 'coroutine'
