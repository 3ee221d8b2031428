import asyncio

async def main():
    reader = asyncio.StreamReader()
    print(reader)
    reader.feed_data(b"one\ntwo\nrest")
    print(await reader.readline(), await reader.readuntil(b"w"), await reader.readexactly(2))
    reader.feed_eof()
    print(reader, reader.at_eof())
    print(await reader.read(), await reader.read(), reader.at_eof())

asyncio.run(main())

# output:
# <StreamReader>
# b'one\n' b'tw' b'o\n'
# <StreamReader 4 bytes eof> False
# b'rest' b'' True
