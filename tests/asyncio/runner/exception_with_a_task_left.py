import asyncio

async def child():
    try:
        await asyncio.sleep(10)
    finally:
        print("child ends")  # => child ends

async def main():
    asyncio.create_task(child())
    await asyncio.sleep(0)
    raise ValueError("main fails")

try:
    asyncio.run(main())
except ValueError as error:
    print(error)  # => main fails
