# cpython: skip the oracle has no sockets
# 10,000 connections through an echo server, half of them cut in the middle: nothing is lost, nothing is left.
import asyncio
import gc

TOTAL = 10_000
AT_ONCE = 200


async def echo(reader, writer):
    try:
        while data := await reader.read(1024):
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        counts["cut"] += 1
    finally:
        writer.close()


async def client(number):
    async with gate:
        reader, writer = await asyncio.open_connection("127.0.0.1", 9000)
        message = b"%d" % number * 20
        writer.write(message)
        if number % 2:
            writer.transport.abort()
            counts["aborted"] += 1
            return
        if await reader.readexactly(len(message)) == message:
            counts["whole"] += 1
        writer.close()
        await writer.wait_closed()


async def round_of(total):
    await asyncio.gather(*map(client, range(total)))
    await asyncio.sleep(1)
    gc.collect()


async def main():
    global gate
    gate = asyncio.Semaphore(AT_ONCE)
    server = await asyncio.start_server(echo, "127.0.0.1", 9000)
    async with server:
        await round_of(100)
        counts.update(whole=0, aborted=0, cut=0)
        before = len(gc.get_objects()), len(asyncio.all_tasks())
        await round_of(TOTAL)
        after = len(gc.get_objects()), len(asyncio.all_tasks())
        print(counts["whole"], counts["aborted"])
        print("left:", after[0] - before[0] < 20, after[1] - before[1])


counts = {"whole": 0, "aborted": 0, "cut": 0}
asyncio.run(main())

# output:
# 5000 5000
# left: True 0
