import asyncio

async def main():
    try:
        raise KeyboardInterrupt
    finally:
        print("clean")  # => clean

try:
    asyncio.run(main())
except KeyboardInterrupt as error:
    print(repr(error))  # => KeyboardInterrupt()
