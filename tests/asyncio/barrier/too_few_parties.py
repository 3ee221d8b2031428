import asyncio

try:
    asyncio.Barrier(0)
except ValueError as error:
    print(error)  # => parties must be >= 1
