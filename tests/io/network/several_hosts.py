# cpython: skip the oracle has no sockets
import asyncio
import socket


async def main():
    server = await asyncio.start_server(lambda r, w: w.close(), ["127.0.0.1", "127.0.0.2"], 7002)
    print(sorted(each.getsockname() for each in server.sockets))
    for host in "127.0.0.1", "127.0.0.2", "127.0.0.3":
        try:
            reader, writer = await asyncio.open_connection(host, 7002)
            print(host, writer.get_extra_info("peername"), await reader.read())
            writer.close()
        except OSError as error:
            print(host, error.errno)
    server.close()
    server = await asyncio.start_server(lambda r, w: w.close(), None, 7003)
    print(sorted((each.family.name, each.getsockname()[:2]) for each in server.sockets))
    reader, writer = await asyncio.open_connection("::1", 7003)
    print(writer.get_extra_info("sockname")[0])
    writer.close()
    server.close()
    server = await asyncio.start_server(lambda r, w: w.close(), "127.0.0.1", 0, family=socket.AF_INET)
    print(server.sockets[0].family.name)
    server.close()


asyncio.run(main())

# output:
# [('127.0.0.1', 7002), ('127.0.0.2', 7002)]
# 127.0.0.1 ('127.0.0.1', 7002) b''
# 127.0.0.2 ('127.0.0.2', 7002) b''
# 127.0.0.3 111
# [('AF_INET', ('0.0.0.0', 7003)), ('AF_INET6', ('::', 7003))]
# ::1
# AF_INET
