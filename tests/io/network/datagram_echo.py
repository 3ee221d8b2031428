# cpython: skip the oracle has no sockets
import asyncio


class Server(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        self.transport.sendto(data[::-1], addr)


class Client(asyncio.DatagramProtocol):
    def __init__(self):
        self.answers = asyncio.Queue()

    def datagram_received(self, data, addr):
        self.answers.put_nowait((data, addr))

    def connection_lost(self, exc):
        print("client lost", exc)


async def main():
    loop = asyncio.get_running_loop()
    served, _ = await loop.create_datagram_endpoint(Server, local_addr=("127.0.0.1", 7010))
    transport, client = await loop.create_datagram_endpoint(Client, remote_addr=("127.0.0.1", 7010))
    print(transport.get_extra_info("peername"), transport.get_extra_info("sockname")[0])
    for words in b"one", b"", b"x" * 60_000:
        transport.sendto(words)
        data, address = await client.answers.get()
        print(data[:5], len(data), address)
    try:
        transport.sendto(b"x", ("127.0.0.1", 1))
    except ValueError as error:
        print(error)
    try:
        transport.sendto("text")
    except TypeError as error:
        print(error)
    transport.close()
    transport.sendto(b"late")
    await asyncio.sleep(0)
    served.abort()


asyncio.run(main())

# output:
# ('127.0.0.1', 7010) 127.0.0.1
# b'eno' 3 ('127.0.0.1', 7010)
# b'' 0 ('127.0.0.1', 7010)
# b'xxxxx' 60000 ('127.0.0.1', 7010)
# Invalid address: must be None or ('127.0.0.1', 7010)
# data argument must be a bytes-like object, not 'str'
# client lost None
