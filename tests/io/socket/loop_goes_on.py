# cpython: skip the oracle has no sockets
import asyncio
import socket


def blocking_client():
    with socket.create_connection(("127.0.0.1", 18812)) as sock:
        sock.sendall(b"from a thread\n")
        return sock.recv(100)


async def handle(reader, writer):
    writer.write((await reader.readline()).upper())
    writer.close()


async def tick():
    while True:
        await asyncio.sleep(0.01)


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 18812):
        task = asyncio.create_task(tick())
        print(await asyncio.to_thread(blocking_client))
        task.cancel()


asyncio.run(main())

# output:
# b'FROM A THREAD\n'
