# cpython: skip the oracle has no sockets
# A program may end while somebody still listens, at a path from which another server was driven away too.
import asyncio
import os
import tempfile


async def main():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "server.sock")
        first = await asyncio.start_unix_server(lambda reader, writer: writer.close(), path)
        second = await asyncio.start_unix_server(lambda reader, writer: writer.write(b"second\n"), path)
        first.close()
        await first.wait_closed()
        print(os.path.exists(path), second.is_serving())
        reader, writer = await asyncio.open_unix_connection(path)
        print(await reader.readline())


asyncio.run(main())

# output:
# True True
# b'second\n'
