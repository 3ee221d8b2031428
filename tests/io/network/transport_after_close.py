# cpython: skip the oracle has no sockets
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(asyncio.Protocol, "127.0.0.1", 0)
    transport, protocol = await loop.create_connection(asyncio.Protocol, *server.sockets[0].getsockname())
    print(transport.get_protocol() is protocol, transport.is_reading(), transport.can_write_eof())
    transport.write_eof()
    try:
        transport.write(b"x")
    except RuntimeError as error:
        print(error)
    transport.pause_reading()
    transport.pause_reading()
    print(transport.is_reading())
    transport.resume_reading()
    transport.close()
    transport.close()
    print(transport.is_closing(), transport.is_reading(), transport.get_extra_info("missing", "default"))
    transport.resume_reading()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    transport.write_eof()
    print(transport.get_extra_info("peername") == server.sockets[0].getsockname())
    server.close()


asyncio.run(main())

# output:
# True True True
# Cannot call write() after write_eof()
# False
# True False default
# True
