import asyncio

async def child():
    await asyncio.sleep(1)

async def bad():
    raise KeyError("k")

async def main():
    task = asyncio.create_task(child(), name="kid")
    task.cancel()
    print(task)
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))
    print(task)
    task = asyncio.create_task(bad(), name="bad")
    await asyncio.wait([task])
    print(task)
    print(repr(task.exception()))

asyncio.run(main())

# output:
# <Task cancelling name='kid' coro=<child() running at repr_cancelling_and_failed.py:3>>
# CancelledError()
# <Task cancelled name='kid' coro=<child() done, defined at repr_cancelling_and_failed.py:3>>
# <Task finished name='bad' coro=<bad() done, defined at repr_cancelling_and_failed.py:6> exception=KeyError('k')>
# KeyError('k')
