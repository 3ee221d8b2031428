import asyncio

async def main():
    task = asyncio.current_task()
    for method, arg in ((task.set_result, 1), (task.set_exception, ValueError())):
        try:
            method(arg)
        except RuntimeError as error:
            print(error)

asyncio.run(main())

# output:
# Task does not support set_result operation
# Task does not support set_exception operation
