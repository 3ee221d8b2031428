import asyncio

async def main():
    reader = asyncio.StreamReader(limit=4)
    reader.feed_data(b"abcdefgh")
    for call in (reader.readuntil(b";"), reader.readexactly(-1), reader.readuntil(b"")):
        try:
            await call
        except (asyncio.LimitOverrunError, ValueError) as error:
            print(repr(error))
    reader.feed_eof()
    try:
        await reader.readexactly(20)
    except asyncio.IncompleteReadError as error:
        print(error, error.partial, error.expected)
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as error:
        print(error)

asyncio.run(main())

# output:
# LimitOverrunError('Separator is not found, and chunk exceed the limit')
# ValueError('readexactly size can not be less than zero')
# ValueError('Separator should be at least one-byte string')
# 8 bytes read on a total of 20 expected bytes b'abcdefgh' 20
# Limit cannot be <= 0
