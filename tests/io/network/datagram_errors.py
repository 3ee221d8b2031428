# cpython: skip the oracle has no sockets
import asyncio
import socket


class Protocol(asyncio.DatagramProtocol):
    def error_received(self, exc):
        print("error", repr(exc))


async def main():
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(Protocol, local_addr=("127.0.0.1", 7011))
    try:
        await loop.create_datagram_endpoint(Protocol, local_addr=("127.0.0.1", 7011))
    except OSError as error:
        print(error)
    for options in (
        {},
        {"local_addr": "x"},
        {"family": socket.AF_UNIX, "local_addr": 5},
        {"sock": socket.socket(), "local_addr": ("127.0.0.1", 1)},
        {"sock": socket.socket(type=socket.SOCK_DGRAM), "local_addr": ("127.0.0.1", 1)},
    ):
        try:
            await loop.create_datagram_endpoint(Protocol, **options)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, str(error).partition("<")[0])
        if "sock" in options:
            options["sock"].close()
    transport.sendto(bytes(70_000), ("127.0.0.1", 7012))
    transport.close()


asyncio.run(main())

# output:
# [Errno 98] Address already in use
# ValueError unexpected address family
# TypeError 2-tuple is expected
# TypeError string is expected
# ValueError A datagram socket was expected, got
# ValueError socket modifier keyword arguments can not be used when sock is specified. (local_addr=('127.0.0.1', 1))
# error OSError(90, 'Message too long')
