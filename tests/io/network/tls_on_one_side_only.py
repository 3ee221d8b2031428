# cpython: skip the in-page network accepts TLS without certificates
# Who speaks TLS to one that does not know it, or plainly to one that does, is told so in the end.
import asyncio
import ssl

server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
client_side = ssl.create_default_context()


async def plain_client(first):
    async def never(reader, writer):
        print("this is not called")

    def doubt(loop, context):
        print(f"server: {context['message']}: {context['exception']!r}")

    loop = asyncio.get_running_loop()
    loop.set_exception_handler(doubt)
    server = await asyncio.start_server(never, "127.0.0.1", 7031, ssl=server_side, ssl_handshake_timeout=2)
    async with server:
        reader, writer = await asyncio.open_connection("127.0.0.1", 7031)
        writer.write(first)
        print("client:", await reader.read())
        writer.close()


async def tls_client(handler):
    async with await asyncio.start_server(handler, "127.0.0.1", 7032):
        try:
            await asyncio.open_connection("127.0.0.1", 7032, ssl=client_side, ssl_handshake_timeout=2)
        except OSError as error:
            print("client:", repr(error), getattr(error, "reason", None))


async def answers_at_once(reader, writer):
    writer.write(b"220 mail.example.org\r\n")
    print("server: the hello is a record of kind", (await reader.read(100))[0])
    writer.close()


async def reads_and_closes(reader, writer):
    await reader.read(10_000)
    writer.close()


async def waits(reader, writer):
    await reader.readuntil(b"quit\r\n")


async def main():
    asyncio.get_running_loop().set_debug(True)
    for first in (b"hello", b"GET / HTTP/1.1\r\n\r\n", b"CONNECT a:443 HTTP/1.1\r\n\r\n", b"hi"):
        await plain_client(first)
    for handler in (answers_at_once, reads_and_closes, waits):
        print(handler.__name__)
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
        await tls_client(handler)


asyncio.run(main())

# output:
# server: Error on transport creation for incoming connection: SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1081)')
# client: b''
# server: Error on transport creation for incoming connection: SSLError(1, '[SSL: HTTP_REQUEST] http request (_ssl.c:1081)')
# client: b''
# server: Error on transport creation for incoming connection: SSLError(1, '[SSL: HTTPS_PROXY_REQUEST] https proxy request (_ssl.c:1081)')
# client: b''
# server: Error on transport creation for incoming connection: ConnectionAbortedError('SSL handshake is taking longer than 2 seconds: aborting the connection')
# client: b''
# answers_at_once
# server: the hello is a record of kind 22
# client: SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1081)') WRONG_VERSION_NUMBER
# reads_and_closes
# client: ConnectionResetError() None
# waits
# client: ConnectionAbortedError('SSL handshake is taking longer than 2 seconds: aborting the connection') None
