import asyncio
import gc

async def forever():
    await asyncio.Future()

loop = asyncio.new_event_loop()
task = loop.create_task(forever(), name="orphan")
loop.call_soon(loop.stop)
loop.run_forever()
del task
gc.collect()
loop.close()
print("closed")

# output:
# Task was destroyed but it is pending!
# task: <Task pending name='orphan' coro=<forever() done, defined at destroyed_pending.py:4> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# closed
