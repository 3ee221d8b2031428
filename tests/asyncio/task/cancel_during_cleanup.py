import asyncio

async def work():
    try:
        await asyncio.sleep(10)
    finally:
        try:
            await asyncio.sleep(1)
            print("never")
        finally:
            print("second")  # => second

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel("one")
    await asyncio.sleep(0)
    task.cancel("two")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args, task.cancelling(), repr(error.__context__))  # => ('two',) 2 CancelledError('one')

asyncio.run(main())
