import asyncio

async def main():
    try:
        await asyncio.gather([1, 2])
    except TypeError as error:
        print(error)  # => cannot use 'list' as a dict key (unhashable type: 'list')

asyncio.run(main())
