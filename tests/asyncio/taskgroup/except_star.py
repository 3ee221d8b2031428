import asyncio

async def bad(error):
    raise error

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad(ValueError(1)))
            group.create_task(bad(TypeError(2)))
    except* ValueError as group:
        print("values", group.exceptions)  # => values (ValueError(1),)
    except* TypeError as group:
        print("types", group.exceptions)  # => types (TypeError(2),)

asyncio.run(main())
