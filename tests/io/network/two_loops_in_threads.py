# cpython: skip the oracle has no sockets
import asyncio
import threading

ready = threading.Event()


async def handle(reader, writer):
    writer.write((await reader.readline()).upper())
    writer.close()


async def serve():
    global stop, loop
    loop = asyncio.get_running_loop()
    stop = loop.create_future()
    async with await asyncio.start_server(handle, "127.0.0.1", 8793):
        ready.set()
        await stop


async def main():
    reader, writer = await asyncio.open_connection("127.0.0.1", 8793)
    writer.write(b"across\n")
    print(await reader.read())
    writer.close()


thread = threading.Thread(target=asyncio.run, args=(serve(),))
thread.start()
ready.wait()
asyncio.run(main())
loop.call_soon_threadsafe(stop.set_result, None)
thread.join()
print("joined")

# output:
# b'ACROSS\n'
# joined
