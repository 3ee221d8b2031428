# cpython: skip the in-page network accepts TLS without certificates
# A client that begins with TLS at once has said hello before the server asks for it: what the reader holds belongs to the
# handshake, whatever stood before it having been read.
import asyncio
import ssl


async def serve(reader, writer):
    print("server:", await reader.readline())
    await asyncio.sleep(0.1)
    await writer.start_tls(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))
    writer.write((await reader.readline()).upper())
    writer.close()
    await writer.wait_closed()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 7034):
        reader, writer = await asyncio.open_connection("127.0.0.1", 7034)
        writer.write(b"PROXY TCP4 10.0.0.1 10.0.0.2 5 6\r\n")
        await writer.start_tls(ssl.create_default_context(), server_hostname="localhost")
        writer.write(b"secret\n")
        print("client:", await reader.readline())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())

# output:
# server: b'PROXY TCP4 10.0.0.1 10.0.0.2 5 6\r\n'
# client: b'SECRET\n'
