# What the factory raises goes to the future and to the loop's handler.
import asyncio

async def work():
    pass

def factory(loop, coro, **options):
    coro.close()
    raise ValueError("no tasks today")

loop = asyncio.new_event_loop()
loop.set_task_factory(factory)
loop.set_exception_handler(lambda loop, context: print(context["message"].split(" at ")[0], repr(context["exception"])))
future = asyncio.run_coroutine_threadsafe(work(), loop)
loop.call_later(0.001, loop.stop)
loop.run_forever()
print(repr(future.exception()))
loop.close()

# output:
# Exception in callback run_coroutine_threadsafe.<locals>.callback() ValueError('no tasks today')
# ValueError('no tasks today')
