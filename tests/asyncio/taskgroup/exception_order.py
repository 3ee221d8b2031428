import asyncio

async def fail(number, delay):
    try:
        await asyncio.sleep(delay)
    finally:
        raise ValueError(number)

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for number, delay in enumerate([3, 1, 2]):
                group.create_task(fail(number, delay))
    except* ValueError as errors:
        print(errors.exceptions)

asyncio.run(main())
# output:
# (ValueError(1), ValueError(0), ValueError(2))
