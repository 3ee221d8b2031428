# cpython: skip the oracle has no sockets
# Datagrams that get lost are sent again until they are answered; doubles are told by their number.
import asyncio
import struct


class Receiver(asyncio.DatagramProtocol):
    def __init__(self):
        self.seen = {}
        self.count = 0

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, address):
        self.count += 1
        if self.count % 3 == 0:
            return  # lost
        number, text = struct.unpack(f"!I{len(data) - 4}s", data)
        self.seen.setdefault(number, text)
        if self.count % 4:
            self.transport.sendto(data[:4], address)


class Sender(asyncio.DatagramProtocol):
    def __init__(self):
        self.acknowledged = {}

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, address):
        (number,) = struct.unpack("!I", data)
        if number in self.acknowledged:
            self.acknowledged[number].set()

    async def send(self, number, text):
        event = self.acknowledged[number] = asyncio.Event()
        for attempt in range(1, 10):
            self.transport.sendto(struct.pack("!I", number) + text)
            try:
                await asyncio.wait_for(event.wait(), 0.2)
                return attempt
            except TimeoutError:
                pass
        return None


async def main():
    loop = asyncio.get_running_loop()
    there, receiver = await loop.create_datagram_endpoint(Receiver, local_addr=("127.0.0.1", 0))
    address = there.get_extra_info("sockname")
    here, sender = await loop.create_datagram_endpoint(Sender, remote_addr=address)
    print([await sender.send(number, b"piece %d" % number) for number in range(8)])
    print(receiver.count, [receiver.seen[n] for n in sorted(receiver.seen)])
    print(here.get_extra_info("peername") == address)
    here.close()
    there.close()


asyncio.run(main())

# output:
# [1, 1, 3, 2, 3, 1, 2, 1]
# 14 [b'piece 0', b'piece 1', b'piece 2', b'piece 3', b'piece 4', b'piece 5', b'piece 6', b'piece 7']
# True
