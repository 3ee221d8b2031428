import asyncio

async def child():
    try:
        await asyncio.sleep(10)
    finally:
        print("child cancelled")  # => child cancelled

async def main():
    try:
        await asyncio.wait_for(child(), 1)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__))  # => TimeoutError() CancelledError()

asyncio.run(main())
