# cpython: skip the oracle has no sockets
import asyncio
import ssl


async def main():
    loop = asyncio.get_running_loop()
    for settings in (
        {"server_hostname": "x"},
        {"ssl_handshake_timeout": 5},
        {"ssl_shutdown_timeout": 5},
    ):
        try:
            await asyncio.open_connection("127.0.0.1", 7017, **settings)
        except ValueError as error:
            print(error)
    try:
        await asyncio.start_server(print, "127.0.0.1", 7017, ssl=True)
    except TypeError as error:
        print(error)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    print(context.check_hostname, context.verify_mode.name, context.protocol.name)
    try:
        context.verify_mode = ssl.CERT_NONE
    except ValueError as error:
        print(error)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.check_hostname = True
    print(context.verify_mode.name)
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    print(server.check_hostname, server.verify_mode.name, server.protocol.name)
    try:
        context.load_verify_locations()
    except TypeError as error:
        print(error)


asyncio.run(main())

# output:
# server_hostname is only meaningful with ssl
# ssl_handshake_timeout is only meaningful with ssl
# ssl_shutdown_timeout is only meaningful with ssl
# ssl argument must be an SSLContext or None
# True CERT_REQUIRED PROTOCOL_TLS_CLIENT
# Cannot set verify_mode to CERT_NONE when check_hostname is enabled.
# CERT_REQUIRED
# False CERT_NONE PROTOCOL_TLS_SERVER
# cafile, capath and cadata cannot be all omitted
