"""A room to chat in
The server keeps a queue for each guest, and what one says goes into the queues of the others.
"""
import asyncio

guests = {}


async def deliver(queue, writer):
    while (line := await queue.get()) is not None:
        writer.write(f"{line}\n".encode())
        await writer.drain()


def tell(line, but):
    for name, queue in guests.items():
        if name != but:
            queue.put_nowait(line)


async def serve(reader, writer):
    name = (await reader.readline()).decode().strip()
    queue = guests[name] = asyncio.Queue()
    delivery = asyncio.create_task(deliver(queue, writer))
    tell(f"{name} is here", but=name)
    while line := await reader.readline():
        tell(f"{name}: {line.decode().strip()}", but=name)
    del guests[name]
    tell(f"{name} has left", but=name)
    queue.put_nowait(None)
    await delivery
    writer.close()


async def guest(name, arrives, *lines):
    await asyncio.sleep(arrives)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"{name}\n".encode())
    for line in lines:
        await asyncio.sleep(0.2)
        writer.write(f"{line}\n".encode())
    await asyncio.sleep(0.2)
    writer.write_eof()
    heard = (await reader.read()).decode().splitlines()
    writer.close()
    return name, heard


async def main():
    global port
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    stays = [guest("Ada", 0, "anybody?", "hello Ben", "bye"), guest("Ben", 0.3, "hello")]
    for name, heard in await asyncio.gather(*stays):
        print(name, "heard:")
        for line in heard:
            print("   ", line)
    server.close()
    await server.wait_closed()


asyncio.run(main())
