import asyncio

def wrong(task):
    raise ValueError("in a callback")

async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(sorted(context), repr(context["exception"])))
    task = asyncio.create_task(asyncio.sleep(0))
    task.add_done_callback(wrong)
    task.add_done_callback(lambda task: print("the next is called"))
    await task
    await asyncio.sleep(0)

asyncio.run(main())
# output:
# ['exception', 'handle', 'message'] ValueError('in a callback')
# the next is called
