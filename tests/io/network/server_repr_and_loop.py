# cpython: skip the oracle has no sockets
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(lambda r, w: w.close(), "127.0.0.1", 7021)
    print(server)
    print(server.get_loop() is loop, server.is_serving(), type(server.sockets).__name__)
    print(server.sockets[0])
    try:
        server.sockets[0].setblocking(True)
    except ValueError as error:
        print(error)
    async with asyncio.timeout(1):
        forever = asyncio.create_task(server.serve_forever())
        await asyncio.sleep(0.1)
        try:
            await server.serve_forever()
        except RuntimeError as error:
            print(str(error).partition("<")[0])
        forever.cancel()
        try:
            await forever
        except asyncio.CancelledError:
            print("stopped", server.is_serving())
    server.close()
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(str(error).partition("<")[0], server)


asyncio.run(main())

# output:
# <Server sockets=(<asyncio.TransportSocket fd=6, family=2, type=1, proto=6, laddr=('127.0.0.1', 7021)>,)>
# True True tuple
# <asyncio.TransportSocket fd=6, family=2, type=1, proto=6, laddr=('127.0.0.1', 7021)>
# setblocking(): transport sockets cannot be blocking
# server
# stopped False
# server  <Server sockets=()>
