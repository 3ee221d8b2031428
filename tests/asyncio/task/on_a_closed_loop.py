# ensure_future() closes a coroutine that no loop takes, not what it wrapped; create_task() leaves it to its owner.
import asyncio

class Awaitable:
    def __await__(self):
        yield

async def work():
    pass

loop = asyncio.new_event_loop()
loop.close()
for make in (work, Awaitable):
    try:
        asyncio.ensure_future(make(), loop=loop)
    except RuntimeError as error:
        print(error)
coro = work()
try:
    loop.create_task(coro)
except RuntimeError as error:
    print(error, coro.cr_frame is not None)
coro.close()

# output:
# Event loop is closed
# Event loop is closed
# on_a_closed_loop.py:17: RuntimeWarning: coroutine 'ensure_future.<locals>._wrap_awaitable' was never awaited
#   print(error)
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# Event loop is closed True
