# cpython: skip websockets is not in the oracle
# A ping is answered with its own bytes; a message that is too long ends the connection; fragments are one message.
import asyncio

import websockets


async def handler(websocket):
    try:
        async for message in websocket:
            await websocket.send(f"{type(message).__name__} {len(message)}")
    except websockets.ConnectionClosedError as error:
        print("server:", error.sent.code)


async def main():
    async with websockets.serve(handler, "localhost", 9300, max_size=1000, compression=None):
        async with websockets.connect("ws://localhost:9300") as websocket:
            waiter = await websocket.ping(b"data")
            print(await waiter >= 0)
            await websocket.send(["in ", "three ", "pieces"])
            print(await websocket.recv())

            async def pieces():
                for each in (b"a", b"bc"):
                    yield each

            await websocket.send(pieces())
            print(await websocket.recv())
            try:
                await websocket.send({"a": 1})
            except TypeError as error:
                print(error)
        async with websockets.connect("ws://localhost:9300", compression=None) as websocket:
            await websocket.send("x" * 1001)
            try:
                await websocket.recv()
            except websockets.ConnectionClosedError as error:
                print("client:", error.rcvd.code)


asyncio.run(main())

# output:
# True
# str 15
# bytes 3
# data is a dict-like object
# client: 1009
# server: 1009
