# cpython: skip the oracle has no sockets
# None stands for this machine, or, where one listens, for all its interfaces; an empty name stands for nothing.
import asyncio
import socket

for host in None, "", b"", "0.0.0.0":
    for flags in 0, socket.AI_PASSIVE:
        try:
            infos = socket.getaddrinfo(host, 80, socket.AF_INET, socket.SOCK_STREAM, flags=flags)
            print(host, int(flags), infos[0][4])
        except socket.gaierror as error:
            print(repr(host), int(flags), error)


async def main():
    async with await asyncio.start_server(lambda reader, writer: writer.close(), "", 7035):
        try:
            await asyncio.open_connection("", 7035)
        except OSError as error:
            print(type(error).__name__, error)
        reader, writer = await asyncio.open_connection("127.0.0.1", 7035)
        print(await reader.read())
        writer.close()


asyncio.run(main())

# output:
# None 0 ('127.0.0.1', 80)
# None 1 ('0.0.0.0', 80)
# '' 0 [Errno -2] Name or service not known
# '' 1 [Errno -2] Name or service not known
# b'' 0 [Errno -2] Name or service not known
# b'' 1 [Errno -2] Name or service not known
# 0.0.0.0 0 ('0.0.0.0', 80)
# 0.0.0.0 1 ('0.0.0.0', 80)
# gaierror [Errno -2] Name or service not known
# b''
