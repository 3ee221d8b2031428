# cpython: skip the oracle has no sockets
import asyncio


async def main():
    try:
        await asyncio.open_unix_connection("/tmp/fermata-nobody.sock")
    except OSError as error:
        print(repr(error))
    loop = asyncio.get_running_loop()
    for options in ({}, {"path": "x", "server_hostname": "y"}, {"path": "x", "ssl_handshake_timeout": 1}):
        try:
            await loop.create_unix_connection(asyncio.Protocol, **options)
        except ValueError as error:
            print(error)


asyncio.run(main())

# output:
# FileNotFoundError(2, 'No such file or directory')
# no path and sock were specified
# server_hostname is only meaningful with ssl
# ssl_handshake_timeout is only meaningful with ssl
