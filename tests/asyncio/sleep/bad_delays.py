import asyncio

async def main():
    for delay in "1", None, float("nan"):
        try:
            await asyncio.sleep(delay)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
    print(await asyncio.sleep(-5, "at once"))

asyncio.run(main())

# output:
# TypeError '<=' not supported between instances of 'str' and 'int'
# TypeError '<=' not supported between instances of 'NoneType' and 'int'
# ValueError Invalid delay: NaN (not a number)
# at once
