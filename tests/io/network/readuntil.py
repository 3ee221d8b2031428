# cpython: skip the oracle has no sockets
import asyncio


async def main():
    reader = asyncio.StreamReader(limit=20)
    reader.feed_data(b"one;two;;three--four")
    print(await reader.readuntil(b";"), await reader.readuntil(b";;"), await reader.readuntil((b"x", b"--")))
    reader.feed_data(b"x" * 30)
    try:
        await reader.readuntil(b";")
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
    print(await reader.read(10))
    reader.feed_data(b"a;")
    try:
        await reader.readuntil(b";")
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
    reader = asyncio.StreamReader()
    reader.feed_data(b"no end")
    reader.feed_eof()
    try:
        await reader.readuntil()
    except asyncio.IncompleteReadError as error:
        print(error.partial, error.expected, error)
    for separator in b"", ():
        try:
            await reader.readuntil(separator)
        except ValueError as error:
            print(error)


asyncio.run(main())

# output:
# b'one;' b'two;;' b'three--'
# Separator is not found, and chunk exceed the limit 34
# b'fourxxxxxx'
# Separator is found, but chunk is longer than limit 25
# b'no end' None 6 bytes read on a total of undefined expected bytes
# Separator should be at least one-byte string
# Separator should contain at least one element
