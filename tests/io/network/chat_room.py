# cpython: skip the oracle has no sockets
import asyncio

rooms = {}


async def client(reader, writer):
    name = (await reader.readline()).decode().strip()
    for other in rooms.values():
        other.write(f"+{name}\n".encode())
    rooms[name] = writer
    while line := await reader.readline():
        for each, other in rooms.items():
            if each != name:
                other.write(f"{name}: {line.decode()}".encode())
    del rooms[name]
    for other in rooms.values():
        other.write(f"-{name}\n".encode())
    writer.close()


async def join(name, words, wait, linger):
    await asyncio.sleep(wait)
    reader, writer = await asyncio.open_connection("127.0.0.1", 7000)
    writer.write(f"{name}\n".encode())
    await asyncio.sleep(0.5)
    for word in words:
        writer.write(f"{word}\n".encode())
        await asyncio.sleep(0.1)
    await asyncio.sleep(linger)
    writer.write_eof()
    heard = (await reader.read()).decode().splitlines()
    writer.close()
    return name, heard


async def main():
    async with await asyncio.start_server(client, "127.0.0.1", 7000):
        for name, heard in await asyncio.gather(
            join("ann", ["hi"], 0, 2), join("bob", ["hello", "bye"], 0.1, 0), join("cy", [], 0.2, 1)
        ):
            print(name, heard)


asyncio.run(main())

# output:
# ann ['+bob', '+cy', 'bob: hello', 'bob: bye', '-bob', '-cy']
# bob ['+cy', 'ann: hi']
# cy ['ann: hi', 'bob: hello', 'bob: bye', '-bob']
