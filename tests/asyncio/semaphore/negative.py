import asyncio

try:
    asyncio.Semaphore(-1)
except ValueError as error:
    print(error)  # => Semaphore initial value must be >= 0
