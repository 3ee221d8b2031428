import asyncio

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, future.set_result, "in time")
    try:
        print(await asyncio.wait_for(future, 1))
    except TimeoutError:
        print("too late", future)  # => too late <Future finished result='in time'>
    future = loop.create_future()
    waiting = asyncio.create_task(asyncio.wait_for(future, 1))
    await asyncio.sleep(0)
    loop.call_later(1, lambda: future.done() or future.set_result("later"))
    try:
        print(await waiting)
    except TimeoutError:
        print("timed out", future.cancelled())  # => timed out True

asyncio.run(main())
