# cpython: skip the oracle has no sockets
import asyncio
import os
import tempfile

os.chdir(tempfile.mkdtemp())


async def main():
    with open("data", "wb") as file:
        file.write(bytes(range(256)) * 1000)
    loop = asyncio.get_running_loop()

    async def give(reader, writer):
        with open("data", "rb") as file:
            print("sent", await loop.sendfile(writer.transport, file), file.tell())
            print("part", await loop.sendfile(writer.transport, file, 100, 50), file.tell())
            for arguments in (-1,), (0, 0), ("x",):
                try:
                    await loop.sendfile(writer.transport, file, *arguments)
                except (ValueError, TypeError) as error:
                    print(error)
        with open("data") as text:
            try:
                await loop.sendfile(writer.transport, text)
            except ValueError as error:
                print(error)
        writer.close()

    async with await asyncio.start_server(give, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        data = await reader.read()
        print(len(data), data[-50:] == (bytes(range(256)) * 2)[100:150])
        writer.close()


asyncio.run(main())

# output:
# sent 256000 256000
# part 50 150
# offset must be a non-negative integer (got -1)
# count must be a positive integer (got 0)
# offset must be a non-negative integer (got 'x')
# file should be opened in binary mode
# 256050 True
