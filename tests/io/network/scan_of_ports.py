# cpython: skip the oracle has no sockets
# Which of many ports are open, at most ten looked at at a time.
import asyncio


async def is_open(port, gate):
    global most, now
    async with gate:
        now += 1
        most = max(most, now)
        try:
            _, writer = await asyncio.wait_for(asyncio.open_connection("127.0.0.1", port), 1)
        except (ConnectionRefusedError, TimeoutError):
            return None
        finally:
            now -= 1
        writer.close()
        await writer.wait_closed()
        return port


async def main():
    servers = [await asyncio.start_server(lambda r, w: w.close(), "127.0.0.1", port) for port in (20005, 20033, 20078)]
    gate = asyncio.Semaphore(10)
    found = await asyncio.gather(*(is_open(port, gate) for port in range(20000, 20100)))
    print([port for port in found if port], most <= 10)
    for server in servers:
        server.close()


now = most = 0
asyncio.run(main())

# output:
# [20005, 20033, 20078] True
