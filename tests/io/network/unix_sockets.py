# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    print("server:", writer.get_extra_info("sockname"), repr(writer.get_extra_info("peername")))
    writer.write(await reader.readline())
    writer.close()


async def main():
    path = "/tmp/fermata-test.sock"
    server = await asyncio.start_unix_server(handle, path)
    server.close()
    server = await asyncio.start_unix_server(handle, path)
    reader, writer = await asyncio.open_unix_connection(path)
    print("client:", repr(writer.get_extra_info("sockname")), writer.get_extra_info("peername"))
    writer.write(b"by path\n")
    print(await reader.read())
    writer.close()
    server.close()
    await server.wait_closed()


asyncio.run(main())

# output:
# client: '' /tmp/fermata-test.sock
# server: /tmp/fermata-test.sock ''
# b'by path\n'
