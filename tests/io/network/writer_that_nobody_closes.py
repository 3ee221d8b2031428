# cpython: skip the oracle has no sockets
# A handler that forgets to close its writer: the client hears the end when the writer is dropped.
import asyncio
import warnings

async def handle(reader, writer):
    writer.write(await reader.readline())
    await writer.drain()

async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b'hello\n')
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter('always')
            print(await reader.read())
        print([str(warning.message)[:22] for warning in caught])
        writer.close()
        await writer.wait_closed()

asyncio.run(main())

# output:
# b'hello\n'
# ['unclosed <StreamWriter']
