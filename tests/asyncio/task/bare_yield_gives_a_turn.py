import asyncio

class Turn:
    def __await__(self):
        yield
        return "back"

async def other():
    print("other")  # => other

async def main():
    asyncio.create_task(other())
    print(await Turn())  # => back

asyncio.run(main())
