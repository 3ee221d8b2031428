import asyncio

async def cancel_itself():
    raise asyncio.CancelledError("from within")

async def main():
    try:
        await asyncio.wait_for(cancel_itself(), 1)
    except asyncio.CancelledError as error:
        print(error.args, asyncio.current_task().cancelling())  # => ('from within',) 0
    task = asyncio.create_task(asyncio.sleep(10))
    asyncio.get_running_loop().call_later(1, task.cancel, "by name")
    try:
        await asyncio.wait_for(task, 5)
    except asyncio.CancelledError as error:
        print(error.args)  # => ('by name',)

asyncio.run(main())
