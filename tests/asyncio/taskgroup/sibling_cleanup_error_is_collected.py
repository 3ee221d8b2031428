import asyncio

async def fail():
    await asyncio.sleep(0)
    raise ValueError("first")

async def messy():
    try:
        await asyncio.sleep(10)
    finally:
        raise TypeError("while cleaning up")

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(messy())
            group.create_task(fail())
    except* Exception as errors:
        print(errors.exceptions)  # => (ValueError('first'), TypeError('while cleaning up'))

asyncio.run(main())
