import asyncio

try:
    asyncio.Future()
except RuntimeError as error:
    print(error)  # => There is no current event loop in thread 'MainThread'.

async def main():
    print(asyncio.Future())  # => <Future pending>

asyncio.run(main())
