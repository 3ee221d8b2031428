# cpython: skip the oracle has no sockets
import asyncio
import os
import tempfile


async def main():
    path = os.path.join(tempfile.mkdtemp(), "echo.sock")

    async def echo(reader, writer):
        print("peer", repr(writer.get_extra_info("peername")), writer.get_extra_info("sockname") == path)
        while line := await reader.readline():
            writer.write(line)
        writer.close()

    server = await asyncio.start_unix_server(echo, path)
    reader, writer = await asyncio.open_unix_connection(path)
    writer.write(b"over a path\n")
    print(await reader.readline(), writer.get_extra_info("peername") == path)
    writer.close()
    server.close()
    await server.wait_closed()
    for settings in {}, {"path": path, "sock": object()}, {"path": path, "server_hostname": "x"}:
        try:
            await asyncio.open_unix_connection(**settings)
        except ValueError as error:
            print(error)


asyncio.run(main())

# output:
# peer '' True
# b'over a path\n' True
# no path and sock were specified
# path and sock can not be specified at the same time
# server_hostname is only meaningful with ssl
