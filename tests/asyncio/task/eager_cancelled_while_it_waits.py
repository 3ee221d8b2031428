import asyncio

async def work():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print("cancelled", error.args)  # => cancelled ('enough',)
        raise

async def main():
    task = asyncio.create_task(work(), eager_start=True)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print(task.cancelled(), error.args)  # => True ('enough',)

asyncio.run(main())
