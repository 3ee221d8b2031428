import asyncio

async def main():
    try:
        await asyncio.current_task()
    except RuntimeError as error:
        print(str(error)[:44])  # => Task cannot await on itself: <Task pending n

asyncio.run(main())
