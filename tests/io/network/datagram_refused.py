# cpython: skip the oracle has no sockets
import asyncio


class Client(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        transport.sendto(b"anybody?")

    def error_received(self, exc):
        print("error", repr(exc))


async def main():
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(Client, remote_addr=("127.0.0.1", 8786))
    await asyncio.sleep(0.01)
    transport.close()
    try:
        await loop.create_datagram_endpoint(Client)
    except ValueError as error:
        print(error)
    try:
        await loop.create_datagram_endpoint(Client, local_addr="127.0.0.1")
    except TypeError as error:
        print(error)


asyncio.run(main())

# output:
# error ConnectionRefusedError(111, 'Connection refused')
# unexpected address family
# 2-tuple is expected
