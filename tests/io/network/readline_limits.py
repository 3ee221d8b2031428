# cpython: skip the oracle has no sockets
import asyncio


async def main():
    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"short\nmuch too long\nnext\nrest")
    print(await reader.readline())
    try:
        await reader.readline()
    except ValueError as error:
        print(error)
    print(await reader.readline())
    reader.feed_eof()
    print(await reader.readline(), await reader.readline(), reader.at_eof())
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as error:
        print(error)
    reader = asyncio.StreamReader()
    reader.set_exception(ConnectionResetError("gone"))
    try:
        await reader.read(1)
    except ConnectionResetError as error:
        print(error, reader.exception() is error)


asyncio.run(main())

# output:
# b'short\n'
# Separator is found, but chunk is longer than limit
# b'next\n'
# b'rest' b'' True
# Limit cannot be <= 0
# gone True
