# cpython: skip the oracle has no sockets
# A protocol with a timer of its own: connections that fall silent are closed, those that beat stay.
import asyncio


class Watched(asyncio.Protocol):
    patience = 1

    def connection_made(self, transport):
        self.transport = transport
        self.name = "?"
        self.loop = asyncio.get_running_loop()
        self.timer = self.loop.call_later(self.patience, self.too_late)

    def data_received(self, data):
        self.name = data.decode().split()[0]
        self.timer.cancel()
        self.timer = self.loop.call_later(self.patience, self.too_late)

    def too_late(self):
        print(f"{self.loop.time() - began:.1f}", self.name, "fell silent")
        self.transport.close()

    def connection_lost(self, error):
        self.timer.cancel()
        print(f"{self.loop.time() - began:.1f}", self.name, "lost", error)


async def client(name, beats, interval):
    reader, writer = await asyncio.open_connection("127.0.0.1", 9700)
    for _ in range(beats):
        writer.write(name.encode() + b" ")
        await asyncio.sleep(interval)
    if name == "polite":
        writer.close()
    else:
        print(name, "sees", await reader.read())


async def main():
    global began
    loop = asyncio.get_running_loop()
    began = loop.time()
    async with await loop.create_server(Watched, "127.0.0.1", 9700):
        await asyncio.gather(client("steady", 6, 0.5), client("lazy", 2, 0.7), client("polite", 3, 0.25), client("mute", 0, 0))


asyncio.run(main())

# output:
# 0.8 polite lost None
# 1.0 ? fell silent
# 1.0 ? lost None
# mute sees b''
# 1.7 lazy fell silent
# 1.7 lazy lost None
# lazy sees b''
# 3.5 steady fell silent
# 3.5 steady lost None
# steady sees b''
