"""Datagrams
No connection: each message carries the sender's address, and an answer may go back there.
"""
import asyncio


class Server(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, sender):
        self.transport.sendto(data[::-1], sender)


class Client(asyncio.DatagramProtocol):
    def __init__(self):
        self.answers = asyncio.Queue()

    def datagram_received(self, data, sender):
        self.answers.put_nowait(data.decode())


async def main():
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(Server, local_addr=("127.0.0.1", 0))
    address = server.get_extra_info("sockname")
    transport, client = await loop.create_datagram_endpoint(Client, remote_addr=address)
    for word in ("drawer", "live", "level"):
        transport.sendto(word.encode())
        print(word, "->", await client.answers.get())
    transport.close()
    server.close()


asyncio.run(main())
