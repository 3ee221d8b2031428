# cpython: skip the oracle has no sockets
import asyncio
import socket


async def serve(loop, listener):
    connection, address = await loop.sock_accept(listener)
    print("from", address[0], connection.gettimeout())
    data = await loop.sock_recv(connection, 100)
    await loop.sock_sendall(connection, data * 2)
    connection.close()


async def main():
    loop = asyncio.get_running_loop()
    listener = socket.create_server(("127.0.0.1", 8789))
    listener.setblocking(False)
    task = asyncio.create_task(serve(loop, listener))
    sock = socket.socket()
    sock.setblocking(False)
    await loop.sock_connect(sock, ("127.0.0.1", 8789))
    await loop.sock_sendall(sock, b"ab")
    buffer = bytearray(10)
    count = await loop.sock_recv_into(sock, buffer)
    print(bytes(buffer[:count]))
    print(await loop.sock_recv(sock, 10))
    await task
    sock.close()
    listener.close()
    refused = socket.socket()
    refused.setblocking(False)
    try:
        await loop.sock_connect(refused, ("127.0.0.1", 8789))
    except OSError as error:
        print(repr(error))
    refused.close()


asyncio.run(main())

# output:
# from 127.0.0.1 0.0
# b'abab'
# b''
# ConnectionRefusedError(111, "Connect call failed ('127.0.0.1', 8789)")
