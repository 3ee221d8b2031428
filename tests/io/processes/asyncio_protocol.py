# cpython: skip the oracle has no processes
import asyncio


class Collect(asyncio.SubprocessProtocol):
    def __init__(self, done):
        self.done = done
        self.out = {1: b"", 2: b""}

    def connection_made(self, transport):
        self.transport = transport
        print("made", transport.get_pid() > 0)

    def pipe_data_received(self, fd, data):
        self.out[fd] += data

    def pipe_connection_lost(self, fd, exc):
        if fd:
            self.out[fd] += b"."

    def process_exited(self):
        print("exited", self.transport.get_returncode())

    def connection_lost(self, exc):
        self.done.set_result(self.out)


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    transport, protocol = await loop.subprocess_shell(lambda: Collect(done), "echo one; echo two >&2; exit 5", stdin=None)
    print(await done)
    transport.close()
    done = loop.create_future()
    transport, protocol = await loop.subprocess_exec(lambda: Collect(done), "cat", "-")
    writing = transport.get_pipe_transport(0)
    writing.write(b"typed")
    writing.close()
    print((await done)[1])


asyncio.run(main())

# output:
# made True
# exited 5
# {1: b'one\n.', 2: b'two\n.'}
# made True
# exited 0
# b'typed.'
