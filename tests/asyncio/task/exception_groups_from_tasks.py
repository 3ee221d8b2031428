import asyncio

async def fail():
    raise ExceptionGroup("several", [ValueError(1), TypeError(2)])

async def main():
    task = asyncio.create_task(fail())
    try:
        await task
    except* ValueError as group:
        print(group.exceptions)  # => (ValueError(1),)
    except* TypeError as group:
        print(group.exceptions)  # => (TypeError(2),)

asyncio.run(main())
