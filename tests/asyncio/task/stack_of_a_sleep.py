import asyncio

async def main():
    task = asyncio.create_task(asyncio.sleep(1, "slept"))
    print(task.get_coro().cr_frame.f_code.co_name)  # => sleep
    await asyncio.sleep(0)
    frame, = task.get_stack()
    print(frame.f_code is task.get_coro().cr_code, frame.f_locals["delay"], frame.f_locals["result"])  # => True 1 slept
    print(await task, task.get_stack(), task.get_coro().cr_frame)  # => slept [] None

asyncio.run(main())
