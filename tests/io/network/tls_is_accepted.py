# cpython: skip the in-page network accepts TLS without certificates
import asyncio
import ssl


async def main():
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain("cert.pem", "key.pem")

    async def secure(reader, writer):
        print(writer.get_extra_info("ssl_object").version(), writer.get_extra_info("sslcontext") is server_context)
        writer.write(await reader.readline())
        writer.close()

    async with await asyncio.start_server(secure, "127.0.0.1", 7016, ssl=server_context):
        client_context = ssl.create_default_context()
        reader, writer = await asyncio.open_connection("localhost", 7016, ssl=client_context)
        print(writer.get_extra_info("cipher"), writer.get_extra_info("peercert"))
        writer.write(b"secret\n")
        print(await reader.readline())
        writer.close()


asyncio.run(main())

# output:
# TLSv1.3 True
# ('TLS_AES_256_GCM_SHA384', 'TLSv1.3', 256) {}
# b'secret\n'
