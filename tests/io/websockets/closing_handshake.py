# cpython: skip websockets is not in the oracle
# Who closes with which code, what the other sees, and what goes on afterwards.
import asyncio

import websockets


async def handler(websocket):
    order = await websocket.recv()
    if order == "close":
        await websocket.close(4001, "as asked")
    elif order == "raise":
        raise RuntimeError("in the handler")
    elif order == "cut":
        websocket.transport.abort()
    print("server", websocket.close_code, repr(websocket.close_reason))


async def main():
    async with websockets.serve(handler, "localhost", 9100):
        for order in ("close", "return", "cut"):
            async with websockets.connect("ws://localhost:9100") as websocket:
                await websocket.send(order)
                try:
                    await websocket.recv()
                except websockets.ConnectionClosedOK as error:
                    print("ok:", error, error.rcvd.code, error.sent.code)
                except websockets.ConnectionClosedError as error:
                    print("error:", error, error.rcvd)
            await asyncio.sleep(0.1)
        async with websockets.connect("ws://localhost:9100") as websocket:
            await websocket.send("wait")
            await websocket.close()
            await websocket.close()
            print(websocket.close_code)
            try:
                await websocket.recv()
            except websockets.ConnectionClosed as error:
                print(type(error).__name__, error)
            await websocket.wait_closed()


asyncio.run(main())

# output:
# error: received 4001 (private use) as asked; then sent 4001 (private use) as asked 4001 (private use) as asked
# server 4001 'as asked'
# server None None
# ok: received 1000 (OK); then sent 1000 (OK) 1000 1000
# server None None
# error: no close frame received or sent None
# server None None
# 1000
# ConnectionClosedOK sent 1000 (OK); then received 1000 (OK)
