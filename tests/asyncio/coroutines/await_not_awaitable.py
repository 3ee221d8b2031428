import asyncio

async def main():
    for value in (5, "x", None, main, [1]):
        try:
            await value
        except TypeError as error:
            print(error)

asyncio.run(main())

# output:
# 'int' object can't be awaited
# 'str' object can't be awaited
# 'NoneType' object can't be awaited
# 'function' object can't be awaited
# 'list' object can't be awaited
