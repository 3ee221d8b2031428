import asyncio

async def main():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(10)
            finally:
                1 / 0
    except ZeroDivisionError as error:
        print(repr(error), repr(error.__context__), repr(error.__context__.__cause__))

asyncio.run(main())

# output:
# ZeroDivisionError('division by zero') TimeoutError() CancelledError()
