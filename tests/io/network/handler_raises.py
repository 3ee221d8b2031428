# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    await reader.readline()
    raise ValueError("handler broke")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"])))
    server = await asyncio.start_server(handle, "127.0.0.1", 8778)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8778)
    writer.write(b"line\n")
    print(await reader.read())
    writer.close()
    server.close()


asyncio.run(main())

# output:
# Unhandled exception in client_connected_cb ValueError('handler broke')
# b''
