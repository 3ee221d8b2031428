# cpython: skip the oracle has no sockets
# A protocol that closes its transport as soon as it is told to go on writing hears of the end once.
import asyncio


class Sender(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        transport.set_write_buffer_limits(high=1000, low=10)
        transport.write(b"z" * 5_000_000)

    def pause_writing(self):
        print("pause")

    def resume_writing(self):
        print("resume")
        self.transport.close()

    def connection_lost(self, error):
        print("lost", error)
        done.set()


async def take(reader, writer):
    size = len(await reader.read())
    await done.wait()
    print(size)
    writer.close()
    taken.set()


async def main():
    global done, taken
    done, taken = asyncio.Event(), asyncio.Event()
    server = await asyncio.start_server(take, "127.0.0.1", 0)
    await asyncio.get_running_loop().create_connection(Sender, *server.sockets[0].getsockname())
    await taken.wait()
    server.close()


asyncio.run(main())

# output:
# pause
# resume
# lost None
# 5000000
