# cpython: skip the oracle has no sockets
import asyncio
import socket


async def main():
    async with await asyncio.start_server(lambda r, w: w.close(), "127.0.0.1", 7006):
        loop = asyncio.get_running_loop()

        async def both(host, port, **options):
            return [
                (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("::1", port, 0, 0)),
                (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)),
            ]

        loop.getaddrinfo = both
        reader, writer = await asyncio.open_connection("both", 7006, happy_eyeballs_delay=0.25)
        print(writer.get_extra_info("peername"))
        writer.close()
        try:
            await asyncio.open_connection("both", 7007)
        except OSError as error:
            print(error)
        try:
            await asyncio.open_connection("both", 7007, all_errors=True)
        except ExceptionGroup as group:
            print(group.message, [str(each) for each in group.exceptions])


asyncio.run(main())

# output:
# ('127.0.0.1', 7006)
# Multiple exceptions: [Errno 111] Connect call failed ('::1', 7007, 0, 0), [Errno 111] Connect call failed ('127.0.0.1', 7007)
# create_connection failed ["[Errno 111] Connect call failed ('::1', 7007, 0, 0)", "[Errno 111] Connect call failed ('127.0.0.1', 7007)"]
