import asyncio

async def main():
    try:
        raise KeyboardInterrupt
    finally:
        print("finally")  # => finally

try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")  # => interrupted
