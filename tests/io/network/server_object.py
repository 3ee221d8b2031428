# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 8766, start_serving=False)
    print(server.is_serving(), len(server.sockets), server.get_loop() is asyncio.get_running_loop())
    await server.start_serving()
    await server.start_serving()
    print(server.is_serving())
    print(server)
    server.close()
    server.close()
    print(server)
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(error)
    await server.wait_closed()


asyncio.run(main())

# output:
# False 1 True
# True
# <Server sockets=(<asyncio.TransportSocket fd=6, family=2, type=1, proto=6, laddr=('127.0.0.1', 8766)>,)>
# <Server sockets=()>
# server <Server sockets=()> is closed
