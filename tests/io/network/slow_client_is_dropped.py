# cpython: skip the oracle has no sockets
# A broadcast over a queue for each client: who does not keep up loses the connection, the others lose nothing.
import asyncio

queues = {}
tasks = {}


async def publish(message):
    for name, queue in list(queues.items()):
        try:
            queue.put_nowait(message)
        except asyncio.QueueFull:
            print(name, "is too slow")
            del queues[name]
            tasks[name].cancel()


async def accept(reader, writer):
    task = asyncio.current_task()
    name = None
    try:
        name = (await reader.readline()).decode().strip()
        tasks[name] = task
        queues[name] = queue = asyncio.Queue(5)
        while (message := await queue.get()) is not None:
            writer.write(message)
            await writer.drain()
        writer.close()
    except asyncio.CancelledError:
        writer.transport.abort()
        print(name, "was dropped")
    finally:
        queues.pop(name, None)


async def listen(name, quick):
    reader, writer = await asyncio.open_connection("127.0.0.1", 9504, limit=1000)
    writer.write(f"{name}\n".encode())
    if not quick:
        await asyncio.sleep(10)
    total = 0
    try:
        while data := await reader.read(65536):
            total += len(data)
    except ConnectionError as error:
        return name, "cut", type(error).__name__
    writer.close()
    return name, total


async def main():
    async with await asyncio.start_server(accept, "127.0.0.1", 9504):
        listeners = [asyncio.create_task(listen(name, quick)) for name, quick in (("quick", True), ("slow", False))]
        await asyncio.sleep(0.1)
        for _ in range(60):
            await publish(bytes(100_000))
            await asyncio.sleep(0.01)
        for queue in queues.values():
            await queue.put(None)
        for result in await asyncio.gather(*listeners):
            print(result[0], result[1] == "cut" or result[1] // 6_000_000)


asyncio.run(main())

# output:
# slow is too slow
# slow was dropped
# quick 1
# slow 0
