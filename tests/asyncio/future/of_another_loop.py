import asyncio

other = asyncio.new_event_loop()

async def main():
    future = other.create_future()
    try:
        await future
    except RuntimeError as error:
        print(str(error).partition(" got ")[2])  # => Future <Future pending> attached to a different loop

asyncio.run(main())
other.close()
