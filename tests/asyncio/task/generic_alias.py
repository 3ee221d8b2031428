import asyncio

print(asyncio.Task[int], asyncio.Future[str], asyncio.Queue[int])

# output:
# _asyncio.Task[int] _asyncio.Future[str] asyncio.queues.Queue[int]
