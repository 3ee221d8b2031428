import asyncio

print(asyncio.Task, asyncio.Future)
print(issubclass(asyncio.Task, asyncio.Future))
print(asyncio.Task.__module__, asyncio.CancelledError.__mro__)

# output:
# <class '_asyncio.Task'> <class '_asyncio.Future'>
# True
# _asyncio (<class 'asyncio.exceptions.CancelledError'>, <class 'BaseException'>, <class 'object'>)
