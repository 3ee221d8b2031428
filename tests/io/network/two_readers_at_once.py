# cpython: skip the oracle has no sockets
import asyncio


async def main():
    reader = asyncio.StreamReader()
    first = asyncio.create_task(reader.read(1))
    await asyncio.sleep(0)
    for ask in reader.readline, lambda: reader.readexactly(2):
        try:
            await ask()
        except RuntimeError as error:
            print(error)
    reader.feed_data(b"x")
    print(await first)
    try:
        reader.feed_eof()
        reader.feed_data(b"late")
    except AssertionError as error:
        print(error)


asyncio.run(main())

# output:
# readuntil() called while another coroutine is already waiting for incoming data
# readexactly() called while another coroutine is already waiting for incoming data
# b'x'
# feed_data after feed_eof
