# cpython: skip the oracle has no sockets
import asyncio
from contextlib import asynccontextmanager


class Pool:
    def __init__(self, address, size):
        self.address, self.free, self.made, self.size = address, asyncio.Queue(), 0, size

    @asynccontextmanager
    async def connection(self):
        if self.free.empty() and self.made < self.size:
            self.made += 1
            pair = await asyncio.open_connection(*self.address)
        else:
            pair = await self.free.get()
        try:
            yield pair
        finally:
            self.free.put_nowait(pair)

    async def close(self):
        while not self.free.empty():
            _, writer = self.free.get_nowait()
            writer.close()
            await writer.wait_closed()


async def serve(reader, writer):
    while line := await reader.readline():
        await asyncio.sleep(0.1)
        writer.write(line.upper())
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 7030)
    pool = Pool(("127.0.0.1", 7030), 2)

    async def ask(word):
        async with pool.connection() as (reader, writer):
            writer.write(word.encode() + b"\n")
            return (await reader.readline()).decode().strip()

    print(await asyncio.gather(*map(ask, "one two three four five".split())), pool.made)
    await pool.close()
    server.close()
    await server.wait_closed()


asyncio.run(main())

# output:
# ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'] 2
