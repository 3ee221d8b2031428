import asyncio

async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    for method in (task.result, task.exception):
        try:
            method()
        except asyncio.InvalidStateError as error:
            print(error)
    task.cancel()

asyncio.run(main())

# output:
# Result is not set.
# Exception is not set.
