# A gather() that is cancelled raises the CancelledError of its last child, whichever of them ended last; the exceptions of
# the other children count as asked for.
import asyncio


async def ending():
    pass


async def giving_up():
    raise asyncio.CancelledError("own")


async def failing():
    try:
        await asyncio.sleep(1)
    finally:
        raise ValueError("never told")


async def leaving(seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        raise asyncio.CancelledError(seconds)


async def cancelled(*children):
    gathered = asyncio.gather(*children, return_exceptions=True)
    await asyncio.sleep(0)
    gathered.cancel("asked for")
    try:
        await gathered
    except asyncio.CancelledError as error:
        print(repr(error))


async def main():
    task = asyncio.create_task(giving_up())
    await asyncio.wait([task])
    await cancelled(leaving(2), task)
    await cancelled(task, leaving(2))
    await cancelled(leaving(3), leaving(2))
    await cancelled(failing(), leaving(2))
    await cancelled(leaving(2), ending())


asyncio.run(main())

# output:
# CancelledError('own')
# CancelledError(2)
# CancelledError(2)
# CancelledError(2)
# CancelledError()
