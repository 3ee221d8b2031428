import asyncio

async def main():
    for wrong in "1", None:
        try:
            async with asyncio.timeout(wrong):
                print("entered", wrong)
        except TypeError as error:
            print(type(error).__name__)
    try:
        asyncio.timeout()
    except TypeError as error:
        print(error)
    print(asyncio.timeout(1))

asyncio.run(main())
# output:
# TypeError
# entered None
# timeout() missing 1 required positional argument: 'delay'
# <Timeout [created]>
