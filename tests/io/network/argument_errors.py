# cpython: skip the oracle has no sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    make = asyncio.Protocol
    datagram = socket.socket(type=socket.SOCK_DGRAM)
    calls = [
        (loop.create_connection, {}),
        (loop.create_connection, {"host": "127.0.0.1", "port": 1, "server_hostname": "x"}),
        (loop.create_connection, {"host": "127.0.0.1", "port": 1, "ssl_handshake_timeout": 1}),
        (loop.create_connection, {"host": "127.0.0.1", "port": 1, "sock": datagram}),
        (loop.create_connection, {"port": 1, "ssl": True}),
        (loop.create_server, {}),
        (loop.create_server, {"port": 1, "ssl": True}),
        (loop.create_server, {"host": "127.0.0.1", "sock": datagram}),
        (loop.create_server, {"port": 1, "ssl_shutdown_timeout": 1}),
    ]
    for method, options in calls:
        try:
            await method(make, **options)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    datagram.close()


asyncio.run(main())

# output:
# ValueError host and port was not specified and no sock specified
# ValueError server_hostname is only meaningful with ssl
# ValueError ssl_handshake_timeout is only meaningful with ssl
# ValueError host/port and sock can not be specified at the same time
# ValueError You must set server_hostname when using ssl without a host
# ValueError Neither host/port nor sock were specified
# TypeError ssl argument must be an SSLContext or None
# ValueError host/port and sock can not be specified at the same time
# ValueError ssl_shutdown_timeout is only meaningful with ssl
