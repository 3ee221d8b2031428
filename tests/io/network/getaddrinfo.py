# cpython: skip the oracle has no sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    for row in await loop.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM):
        print(row)
    for row in await loop.getaddrinfo("localhost", "http", type=socket.SOCK_STREAM):
        print(row)
    for row in sorted(await loop.getaddrinfo(None, 8080, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)):
        print(row)
    try:
        await loop.getaddrinfo("nowhere.invalid", 80)
    except socket.gaierror as error:
        print(repr(error))
    print(await loop.getnameinfo(("127.0.0.1", 80)))
    print(await loop.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))


asyncio.run(main())

# output:
# (<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 80))
# (<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 80))
# (<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('0.0.0.0', 8080))
# (<AddressFamily.AF_INET6: 10>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('::', 8080, 0, 0))
# gaierror(-2, 'Name or service not known')
# ('localhost', 'http')
# ('127.0.0.1', '80')
