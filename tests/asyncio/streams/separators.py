import asyncio

async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"a;b--c")
    reader.feed_eof()
    print(await reader.readuntil((b";", b"--")), await reader.readuntil((b";", b"--")))  # => b'a;' b'b--'
    try:
        await reader.readuntil((b";", b"--"))
    except asyncio.IncompleteReadError as error:
        print(error.partial)  # => b'c'

asyncio.run(main())
