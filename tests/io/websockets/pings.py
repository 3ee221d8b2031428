# cpython: skip websockets is not in the oracle
# Pings: answered while nobody receives, each by its data; keep-alive, and a peer that does not answer.
import asyncio

import websockets


async def silent(reader, writer):
    # A server that agrees to the WebSocket and says nothing more.
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    key = next(line.split(": ")[1] for line in head.split("\r\n") if line.lower().startswith("sec-websocket-key"))
    from base64 import b64encode
    from hashlib import sha1

    accept = b64encode(sha1(key.encode() + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()).decode()
    writer.write(
        f"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Accept: {accept}\r\n\r\n".encode()
    )
    await reader.read()
    writer.close()


async def wait(websocket):
    await websocket.wait_closed()


async def main():
    async with websockets.serve(wait, "localhost", 9310, ping_interval=None):
        async with websockets.connect("ws://localhost:9310", ping_interval=0.01) as websocket:
            first, second = await websocket.ping(), await websocket.ping("named")
            try:
                await websocket.ping(b"named")
            except websockets.ConcurrencyError as error:
                print(error)
            print(0 <= await second < 1, first.done())
            try:
                await websocket.ping(1)
            except TypeError as error:
                print(error)
            print(websocket.state.name, 0 <= websocket.latency < 1)
            await asyncio.sleep(0.05)
            print(websocket.state.name)
            left = await websocket.ping()
        print(websocket.state.name, left.done())
        try:
            await websocket.ping()
        except websockets.ConnectionClosedOK as error:
            print(error)

    server = await asyncio.start_server(silent, "localhost", 9311)
    async with websockets.connect("ws://localhost:9311", ping_interval=0.01, ping_timeout=0.01) as websocket:
        waiter = await websocket.ping()
        try:
            async for message in websocket:
                print(message)
        except websockets.ConnectionClosedError as error:
            print(error)
        print(repr(waiter.exception())[:21], websocket.close_code)
    server.close()


asyncio.run(main())

# output:
# already waiting for a pong with the same data
# True True
# data must be str or bytes-like
# OPEN True
# OPEN
# CLOSED True
# sent 1000 (OK); then received 1000 (OK)
# sent 1011 (internal error) keepalive ping timeout; no close frame received
# ConnectionClosedError 1006
