import asyncio

async def worker(name):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print(name, "stopped")
        raise

loop = asyncio.new_event_loop()
tasks = [loop.create_task(worker(name)) for name in "ab"]
loop.call_later(1, loop.stop)
loop.run_forever()
pending = asyncio.all_tasks(loop)
for task in pending:
    task.cancel()
print(sorted(repr(result) for result in loop.run_until_complete(asyncio.gather(*pending, return_exceptions=True))))
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
print(loop.is_closed())
# output:
# b stopped
# a stopped
# ["CancelledError('')", "CancelledError('')"]
# True
