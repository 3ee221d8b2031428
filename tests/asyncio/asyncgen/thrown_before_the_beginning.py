import asyncio

async def numbers():
    try:
        yield 1
    finally:
        print("never")

async def work():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("never")

async def main():
    generator = numbers()
    try:
        await generator.athrow(ValueError("early"))
    except ValueError as error:
        print(repr(error), [number async for number in generator])  # => ValueError('early') []
    task = asyncio.create_task(work())
    task.cancel("early")
    await task

try:
    asyncio.run(main())
except asyncio.CancelledError as error:
    print(repr(error))  # => CancelledError('early')
