import asyncio

async def work(result):
    await asyncio.sleep(0)
    return result

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    eager = asyncio.create_task(work(1))
    lazy = asyncio.create_task(work(2), eager_start=False)
    print(eager._fut_waiter, lazy.get_coro().cr_suspended)  # => None False
    print(await asyncio.gather(eager, lazy))  # => [1, 2]
    loop.set_task_factory(None)
    print(loop.get_task_factory())  # => None

asyncio.run(main())
