import asyncio

async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    task.cancel("msg")
    await asyncio.wait([task])
    for method in task.result, task.exception:
        try:
            method()
        except asyncio.CancelledError as error:
            print(method.__name__, error.args)

asyncio.run(main())
# output:
# result ('msg',)
# exception ()
