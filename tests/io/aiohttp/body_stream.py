# cpython: skip aiohttp is not in the oracle
import asyncio

from aiohttp import StreamReader


def filled():
    stream = StreamReader()
    for piece in (b"one\ntw", b"o\nthree"):
        stream.feed_data(piece)
    stream.feed_eof()
    return stream


async def main():
    print(await filled().read())  # => b'one\ntwo\nthree'
    print([piece async for piece in filled().iter_chunked(4)])  # => [b'one\n', b'two\n', b'thre', b'e']
    print([piece async for piece in filled().iter_any()])  # => [b'one\ntwo\nthree']
    print([line async for line in filled()])  # => [b'one\n', b'two\n', b'three']
    print([chunk async for chunk in filled().iter_chunks()])  # => [(b'one\ntw', False), (b'o\nthree', False)]
    try:
        await filled().readexactly(99)
    except asyncio.IncompleteReadError as error:
        print(error)  # => 13 bytes read on a total of 99 expected bytes
    stream = StreamReader()
    asyncio.get_running_loop().call_later(1, stream.feed_data, b"late")
    print(await stream.read(10), stream.at_eof())  # => b'late' False


asyncio.run(main())
