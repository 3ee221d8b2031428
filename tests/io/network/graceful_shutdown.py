# cpython: skip the oracle has no sockets
# A server that is told to stop: takes nobody new, lets those finish that do so in time, and ends the others.
import asyncio


async def handle(reader, writer):
    task = asyncio.current_task()
    active.add(task)
    seconds = float(await reader.readline())
    try:
        await asyncio.sleep(seconds)
        writer.write(b"done\n")
        await writer.drain()
    except asyncio.CancelledError:
        writer.write(b"sorry\n")
        raise
    finally:
        active.discard(task)
        writer.close()


async def client(seconds):
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", 9900)
    except ConnectionRefusedError as error:
        return error.strerror
    writer.write(b"%f\n" % seconds)
    answer = await reader.read()
    writer.close()
    return answer


active = set()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 9900)
    clients = [asyncio.create_task(client(seconds)) for seconds in (0.1, 0.5, 30)]
    await asyncio.sleep(0.2)
    server.close()
    print("no longer serving:", not server.is_serving(), len(active))
    print(await client(0))
    done, late = await asyncio.wait(list(active), timeout=1)
    print(len(done), "finished,", len(late), "late")
    for task in late:
        task.cancel()
    await server.wait_closed()
    print(await asyncio.gather(*clients))


asyncio.run(main())

# output:
# no longer serving: True 2
# Connect call failed ('127.0.0.1', 9900)
# 1 finished, 1 late
# [b'done\n', b'done\n', b'sorry\n']
