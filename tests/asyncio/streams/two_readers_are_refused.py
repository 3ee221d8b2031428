import asyncio

async def main():
    reader = asyncio.StreamReader()
    first = asyncio.create_task(reader.read(1))
    await asyncio.sleep(0)
    try:
        await reader.readline()
    except RuntimeError as error:
        print(error)  # => readuntil() called while another coroutine is already waiting for incoming data
    reader.feed_data(b"x")
    print(await first)  # => b'x'

asyncio.run(main())
