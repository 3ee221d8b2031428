# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    print(writer.get_extra_info("peername")[0], writer.get_extra_info("sockname"))
    print(writer.get_extra_info("nothing"), writer.get_extra_info("nothing", 7))
    sock = writer.get_extra_info("socket")
    print(sock.family, sock.type, sock.proto, sock.gettimeout())
    for call in (lambda: sock.settimeout(1), lambda: sock.setblocking(True)):
        try:
            call()
        except ValueError as error:
            print(error)
    writer.close()


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 8788):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8788)
        print(writer.get_extra_info("peername"))
        await reader.read()
        writer.close()


asyncio.run(main())

# output:
# 127.0.0.1 ('127.0.0.1', 8788)
# None 7
# 2 1 6 0
# settimeout(): only 0 timeout is allowed on transport sockets
# setblocking(): transport sockets cannot be blocking
# ('127.0.0.1', 8788)
