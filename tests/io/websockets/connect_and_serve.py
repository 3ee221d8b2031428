# cpython: skip websockets is not in the oracle
import asyncio

import websockets


async def echo(websocket):
    async for message in websocket:
        await websocket.send(message.upper() if isinstance(message, str) else message)


async def greet_once(websocket):
    name = await websocket.recv()
    await websocket.send(f"Hello {name}, this is {websocket.request.path}")


async def room(websocket):
    members.add(websocket)
    try:
        async for message in websocket:
            websockets.broadcast(members, message)
    except websockets.ConnectionClosedError as error:
        print(error)
    finally:
        members.discard(websocket)


members = set()


async def main():
    async with websockets.serve(echo, "localhost", 8765) as server:
        async with websockets.connect("ws://localhost:8765") as websocket:
            await websocket.send("hello")
            print(await websocket.recv())
            await websocket.send(b"\x00\x01")
            print(await websocket.recv())
            print(websocket.close_code, len(server.connections))
        print(websocket.close_code, repr(websocket.close_reason))
        try:
            await websocket.send("late")
        except websockets.ConnectionClosedOK as error:
            print(error)
    async with websockets.serve(greet_once, "localhost", 8766):
        async with websockets.connect("ws://localhost:8766/chat?x=1") as websocket:
            await websocket.send("Ann")
            async for message in websocket:
                print(message)
            try:
                await websocket.recv()
            except websockets.ConnectionClosed as error:
                print(type(error).__name__, error)
    async with websockets.serve(room, "localhost", 8767):
        async with websockets.connect("ws://localhost:8767") as one, websockets.connect("ws://localhost:8767") as two:
            await asyncio.sleep(0.1)
            await one.send("to all")
            print(await one.recv(), "/", await two.recv())
            await two.close(4000, "enough")
            print(two.close_code)
    try:
        await websockets.connect("http://localhost:8767")
    except websockets.InvalidURI as error:
        print(error)


asyncio.run(main())

# output:
# HELLO
# b'\x00\x01'
# None 1
# 1000 ''
# sent 1000 (OK); then received 1000 (OK)
# Hello Ann, this is /chat?x=1
# ConnectionClosedOK received 1000 (OK); then sent 1000 (OK)
# to all / to all
# 4000
# received 4000 (private use) enough; then sent 4000 (private use) enough
# http://localhost:8767 isn't a valid URI: scheme isn't ws or wss
