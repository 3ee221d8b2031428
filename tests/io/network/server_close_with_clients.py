# cpython: skip the oracle has no sockets
import asyncio


async def main():
    async def hold(reader, writer):
        try:
            print(await reader.read())
        except ConnectionResetError:
            print("aborted")
        writer.close()

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    await asyncio.sleep(0.1)
    server.close()
    waiting = asyncio.create_task(server.wait_closed())
    await asyncio.sleep(0.1)
    print(waiting.done(), server.is_serving())
    server.abort_clients()
    await waiting
    try:
        print(await reader.read())
    except ConnectionResetError as error:
        print(error)
    writer.close()


asyncio.run(main())

# output:
# False False
# b''
# b''
