# cpython: skip the oracle has no sockets
# A client that tries again, longer and longer apart, until the server is there.
import asyncio


async def connect(port, attempts):
    loop = asyncio.get_running_loop()
    began = loop.time()
    delay = 0.1
    for attempt in range(attempts):
        try:
            pair = await asyncio.open_connection("127.0.0.1", port)
            print("connected at the attempt", attempt)
            return pair
        except ConnectionRefusedError:
            print("refused after", round(loop.time() - began, 1))
            await asyncio.sleep(delay)
            delay *= 2
    raise TimeoutError("nobody there")


async def main():
    async def start():
        await asyncio.sleep(0.5)
        return await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 9501)

    starting = asyncio.create_task(start())
    reader, writer = await connect(9501, 10)
    print(await reader.read())
    writer.close()
    (await starting).close()
    try:
        await connect(9502, 3)
    except TimeoutError as error:
        print(error)


asyncio.run(main())

# output:
# refused after 0.0
# refused after 0.1
# refused after 0.3
# connected at the attempt 3
# b''
# refused after 0.0
# refused after 0.1
# refused after 0.3
# nobody there
