import asyncio

async def child():
    await asyncio.sleep(1)
    return [1, 2]

async def main():
    task = asyncio.create_task(child(), name="kid")
    print(task)
    await asyncio.sleep(0)
    print(task)
    task.add_done_callback(print)
    print(task)
    task.remove_done_callback(print)
    await task
    print(task)

asyncio.run(main())

# output:
# <Task pending name='kid' coro=<child() running at repr.py:3>>
# <Task pending name='kid' coro=<child() running at repr.py:4> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# <Task pending name='kid' coro=<child() running at repr.py:4> wait_for=<Future pending cb=[Task.task_wakeup()]> cb=[print()]>
# <Task finished name='kid' coro=<child() done, defined at repr.py:3> result=[1, 2]>
