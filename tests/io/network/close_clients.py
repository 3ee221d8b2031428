# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    try:
        print("server:", await reader.read())
    except OSError as error:
        print("server:", repr(error))


async def run(method):
    server = await asyncio.start_server(handle, "127.0.0.1", 8769)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8769)
    await asyncio.sleep(0.01)
    server.close()
    getattr(server, method)()
    print(method, await reader.read())
    await server.wait_closed()
    writer.close()


asyncio.run(run("close_clients"))
asyncio.run(run("abort_clients"))

# output:
# server: b''
# close_clients b''
# server: b''
# abort_clients b''
