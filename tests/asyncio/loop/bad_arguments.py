import asyncio

async def main():
    loop = asyncio.get_running_loop()
    calls = (
        lambda: loop.call_later(None, print),
        lambda: loop.call_at(None, print),
        lambda: loop.set_task_factory(3),
        lambda: loop.set_exception_handler(3),
        lambda: loop.create_task(3),
    )
    for call in calls:
        try:
            call()
        except TypeError as error:
            print(error)

asyncio.run(main())

# output:
# delay must not be None
# when cannot be None
# task factory must be a callable or None
# A callable object or None is expected, got 3
# a coroutine was expected, got 3
