# asyncio.run() cancels the tasks that are left while it handles the error that ended main(): what they are cancelled with
# has that error for its context. So has what the program itself handles around the loop.
import asyncio


async def waiting():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print(repr(error), repr(error.__context__))


async def failing():
    task = asyncio.create_task(waiting())
    await asyncio.sleep(0)
    raise KeyError("main")


async def leaving():
    task = asyncio.create_task(waiting())
    await asyncio.sleep(0)


async def cancelling():
    task = asyncio.create_task(waiting())
    await asyncio.sleep(0)
    task.cancel()
    await task


try:
    asyncio.run(failing())
except KeyError as error:
    print(repr(error.__context__))
asyncio.run(leaving())
asyncio.run(cancelling())
try:
    1 / 0
except ZeroDivisionError:
    asyncio.run(leaving())
    asyncio.run(cancelling())

# output:
# CancelledError() KeyError('main')
# None
# CancelledError() None
# CancelledError() None
# CancelledError() ZeroDivisionError('division by zero')
# CancelledError() ZeroDivisionError('division by zero')
