import asyncio

async def main():
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    loop.call_later(1, reader.feed_data, b"hel")
    loop.call_later(2, reader.feed_data, b"lo\n")
    loop.call_later(3, reader.feed_eof)
    async for line in reader:
        print(line)  # => b'hello\n'
    print("end")  # => end

asyncio.run(main())
