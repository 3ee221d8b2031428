import asyncio

async def bad():
    raise ValueError("lost")

async def main():
    asyncio.create_task(bad())
    await asyncio.sleep(0.1)
    print("end of main")

asyncio.run(main())

# output:
# Task exception was never retrieved
# future: <Task finished name='Task-2' coro=<bad() done, defined at exception_never_retrieved.py:3> exception=ValueError('lost')>
# Traceback (most recent call last):
#   File "exception_never_retrieved.py", line 4, in bad
#     raise ValueError("lost")
# ValueError: lost
# end of main
