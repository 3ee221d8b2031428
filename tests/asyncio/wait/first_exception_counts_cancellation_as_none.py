import asyncio

async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    cancelled = asyncio.create_task(asyncio.sleep(10), name="cancelled")
    slow = asyncio.create_task(asyncio.sleep(2), name="slow")
    loop.call_later(1, cancelled.cancel)
    done, pending = await asyncio.wait([cancelled, slow], return_when=asyncio.FIRST_EXCEPTION)
    print(sorted(task.get_name() for task in done), pending, loop.time() - start)

asyncio.run(main())
# output:
# ['cancelled', 'slow'] set() 2.0
