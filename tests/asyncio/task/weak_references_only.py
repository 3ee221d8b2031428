import asyncio
import gc
import weakref

async def forever():
    await asyncio.get_running_loop().create_future()

async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"]))
    task = asyncio.create_task(forever())
    reference = weakref.ref(task)
    await asyncio.sleep(0)
    del task
    gc.collect()
    print(reference())

asyncio.run(main())
# output:
# Task was destroyed but it is pending!
# None
