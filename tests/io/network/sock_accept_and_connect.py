# cpython: skip the oracle has no sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    server = socket.socket()
    server.setblocking(False)
    server.bind(("127.0.0.1", 0))
    server.listen()
    client = socket.socket()
    client.setblocking(False)
    (connection, address), _ = await asyncio.gather(
        loop.sock_accept(server), loop.sock_connect(client, server.getsockname())
    )
    print(address == client.getsockname(), connection.gettimeout())
    await loop.sock_sendall(client, b"question")
    print(await loop.sock_recv(connection, 100))
    buffer = bytearray(10)
    await loop.sock_sendall(connection, b"answer")
    print(await loop.sock_recv_into(client, buffer), buffer)
    reading = asyncio.create_task(loop.sock_recv(client, 10))
    await asyncio.sleep(0.01)
    connection.close()
    print(await reading)
    client.close()
    server.close()
    refused = socket.socket()
    refused.setblocking(False)
    try:
        await loop.sock_connect(refused, ("127.0.0.1", 1))
    except ConnectionRefusedError as error:
        print(error)
    refused.close()


asyncio.run(main())

# output:
# True 0.0
# b'question'
# 6 bytearray(b'answer\x00\x00\x00\x00')
# b''
# [Errno 111] Connect call failed ('127.0.0.1', 1)
