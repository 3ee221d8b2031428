# cpython: skip websockets is not in the oracle
# What is said at the opening: headers, subprotocols, and a server that refuses.
import asyncio
import http

import websockets


def decide(connection, request):
    if request.path == "/closed":
        return connection.respond(http.HTTPStatus.FORBIDDEN, "not today\n")


async def handler(websocket):
    await websocket.send(f"{websocket.subprotocol} {websocket.request.headers['X-Name']}")


async def main():
    async with websockets.serve(
        handler, "localhost", 9200, subprotocols=["chat.v2", "chat.v1"], process_request=decide
    ):
        uri = "ws://localhost:9200"
        async with websockets.connect(
            uri, subprotocols=["chat.v1", "other"], additional_headers={"X-Name": "ann"}
        ) as websocket:
            print(await websocket.recv(), websocket.subprotocol, websocket.response.status_code)
        try:
            await websockets.connect(uri + "/closed")
        except websockets.InvalidStatus as error:
            print(error, error.response.status_code, error.response.body)
    try:
        await websockets.connect(uri)
    except OSError as error:
        print("nobody there")


asyncio.run(main())

# output:
# chat.v1 ann chat.v1 101
# server rejected WebSocket connection: HTTP 403 403 bytearray(b'not today\n')
# nobody there
