import asyncio

async def main():
    print(await asyncio.sleep(1, "value"))  # => value
    print(await asyncio.sleep(0, "zero"))  # => zero
    print(await asyncio.sleep(-1, "negative"))  # => negative
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as error:
        print(error)  # => Invalid delay: NaN (not a number)

asyncio.run(main())
