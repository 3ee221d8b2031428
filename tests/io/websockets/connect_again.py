# cpython: skip websockets is not in the oracle
# `async for` connects again whenever the connection is lost; a server that ends says so to all.
import asyncio

import websockets
from websockets.asyncio.client import connect
from websockets.asyncio.server import broadcast, serve

count = 0


async def drop(websocket):
    global count
    count += 1
    await websocket.send(f"hello {count}")
    if count < 3:
        await websocket.close(1001, "restart")
    else:
        await websocket.wait_closed()


async def fail(websocket):
    await websocket.send("one")
    await websocket.close(1011, "bad")


async def route(websocket):
    match websocket.request.path:
        case "/a":
            await websocket.send("route a")
        case path:
            await websocket.close(1008, "unknown " + path)


async def main():
    async with serve(drop, "localhost", 8806):
        async for websocket in connect("ws://localhost:8806"):
            async for message in websocket:
                print(message)
                if message == "hello 3":
                    break
            else:
                continue
            break
        await websocket.close()

    members = set()

    async def join(websocket):
        members.add(websocket)
        try:
            await websocket.wait_closed()
        finally:
            members.remove(websocket)

    async with serve(join, "localhost", 8804) as server:
        first, second = await connect("ws://localhost:8804"), await connect("ws://localhost:8804")
        await asyncio.sleep(0.01)
        broadcast(members, "to all")
        broadcast(members, b"as text", text=True)
        print([await each.recv() for each in (first, second, first, second)])
        try:
            broadcast(members, ["no"])
        except TypeError as error:
            print(error)
        print(len(server.connections))
        server.close()
        await server.wait_closed()
        print(server.is_serving())
        for websocket in first, second:
            try:
                await websocket.recv()
            except websockets.ConnectionClosed as error:
                print(type(error).__name__, error)

    async with serve(fail, "localhost", 8807):
        async with connect("ws://localhost:8807") as websocket:
            try:
                async for message in websocket:
                    print(message)
            except websockets.ConnectionClosedError as error:
                print(error)
        async with connect("ws://localhost:8807") as websocket:
            await asyncio.sleep(0.02)
            print(websocket.state.name, await websocket.recv(), websocket.close_code, websocket.close_reason)
    async with serve(route, "localhost", 8808):
        for path in "/a", "/b":
            async with connect("ws://localhost:8808" + path) as websocket:
                try:
                    print(await websocket.recv())
                except websockets.ConnectionClosed as error:
                    print(error)


asyncio.run(main())

# output:
# hello 1
# hello 2
# hello 3
# ['to all', 'to all', 'as text', 'as text']
# data must be str or bytes
# 2
# False
# ConnectionClosedOK received 1001 (going away); then sent 1001 (going away)
# ConnectionClosedOK received 1001 (going away); then sent 1001 (going away)
# one
# received 1011 (internal error) bad; then sent 1011 (internal error) bad
# CLOSED one 1011 bad
# route a
# received 1008 (policy violation) unknown /b; then sent 1008 (policy violation) unknown /b
