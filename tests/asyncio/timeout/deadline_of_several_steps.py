import asyncio

async def main():
    steps = []
    try:
        async with asyncio.timeout(2.5):
            for number in range(5):
                await asyncio.sleep(1)
                steps.append(number)
    except TimeoutError as error:
        print(steps, repr(error), repr(error.__cause__), error.__suppress_context__)

asyncio.run(main())
# output:
# [0, 1] TimeoutError() CancelledError() True
