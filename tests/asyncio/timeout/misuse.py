import asyncio

async def main():
    limit = asyncio.timeout(1)
    try:
        limit.reschedule(2)
    except RuntimeError as error:
        print(error)  # => Timeout has not been entered
    async with limit:
        try:
            async with limit:
                pass
        except RuntimeError as error:
            print(error)  # => Timeout has already been entered
    try:
        limit.reschedule(2)
    except RuntimeError as error:
        print(error)  # => Cannot change state of finished Timeout
    try:
        async with limit:
            pass
    except RuntimeError as error:
        print(error)  # => Timeout has already been entered

asyncio.run(main())
