import asyncio

async def child():
    pass

coro = child()
try:
    asyncio.create_task(coro)
except RuntimeError as error:
    print(error)  # => no running event loop
coro.close()
