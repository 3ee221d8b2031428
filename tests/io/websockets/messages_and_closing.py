# cpython: skip websockets is not in the oracle
# What may be sent and how it arrives; what a closed connection answers; where one may connect.
import asyncio

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, InvalidURI
from websockets.frames import CloseCode
from websockets.protocol import State


async def echo(websocket):
    async for message in websocket:
        await websocket.send(message)


async def crash(websocket):
    await websocket.recv()
    raise ValueError("oops")


async def listen(websocket):
    try:
        while True:
            print("got", await websocket.recv())
    except ConnectionClosed as error:
        print("server saw", type(error).__name__, error, error.rcvd, error.sent, error.rcvd_then_sent)


async def show(*awaitables):
    for awaitable in awaitables:
        try:
            print(repr(await awaitable))
        except Exception as error:
            print(type(error).__name__, error)


async def letters():
    yield "p"
    yield "q"


async def talk(uri, server):
    async with connect(uri + "/path?q=1", compression=None) as websocket:
        print(type(websocket).__module__, websocket.state, websocket.request.path, websocket.response.status_code)
        print(list(websocket.request.headers), sorted(websocket.response.headers), websocket.request.headers["Host"])
        print(websocket.subprotocol, websocket.close_code, websocket.close_reason, websocket.latency, websocket.id.version)
        for message, options in (
            ("h\u00e9llo", {}), (b"\x00\xff", {}), (["a", "b"], {}), (bytearray(b"x"), {}), ("t", {"text": False}),
            (b"t", {"text": True}), (letters(), {}),
        ):
            await websocket.send(message, **options)
            print(repr(await websocket.recv()), end=" ")
        await websocket.send("z")
        print(await websocket.recv(decode=False))
        await show(websocket.send(3), websocket.send({"a": 1}), websocket.send(None), websocket.ping(3))
        print(await (await websocket.ping()) >= 0)
        async with asyncio.TaskGroup() as group:
            first = group.create_task(websocket.recv())
            await asyncio.sleep(0)
            await show(websocket.recv())
            await websocket.send("for the first")
        print(first.result(), len(server.connections))
    print(websocket.state is State.CLOSED, websocket.close_code, repr(websocket.close_reason))
    await show(websocket.recv(), websocket.send("x"), websocket.ping(), websocket.close())


async def main():
    async with serve(echo, "localhost", 8765) as server:
        print(server.is_serving(), len(server.sockets) > 0, server.connections)
        await talk("ws://localhost:8765", server)
        websocket = await connect("ws://localhost:8765")
        await websocket.close(code=CloseCode.GOING_AWAY)
        print(websocket.close_code, repr(websocket.close_reason))
        await websocket.wait_closed()
        websocket = await connect("ws://localhost:8765")
        await show(*(websocket.close(code) for code in (1005, 999, 5000)), websocket.close(1000, "x" * 200))
    async with serve(crash, "localhost", 8766) as server:
        async with connect("ws://localhost:8766") as websocket:
            await websocket.send("x")
            await show(websocket.recv())
    async with serve(listen, "localhost", 8767):
        websocket = await connect("ws://localhost:8767")
        await websocket.send("one")
        await websocket.close(4000, "mine")
        websocket = await connect("ws://localhost:8767")
        await websocket.send("two")
        await asyncio.sleep(0.05)
        websocket.transport.abort()
        await asyncio.sleep(0.05)
        try:
            await websocket.recv()
        except ConnectionClosedError as error:
            print("client saw", error)
        for pieces in ["a", b"b"], [b"a", 3], [1]:
            websocket = await connect("ws://localhost:8767")
            await show(websocket.send(pieces), websocket.send("x"))
        await asyncio.sleep(0.05)
    for uri in "http://x", "ws://", "ws://localhost:8765/#frag", "ws://u@h":
        try:
            connect(uri)
        except InvalidURI as error:
            print(error)


import logging

logging.getLogger("websockets.server").addFilter(lambda record: print("log:", record.getMessage(), record.exc_info[0]))
asyncio.run(main())

# output:
# True True set()
# websockets.asyncio.client 1 /path?q=1 101
# ['host', 'upgrade', 'connection', 'sec-websocket-key', 'sec-websocket-version', 'user-agent'] ['connection', 'date', 'sec-websocket-accept', 'server', 'upgrade'] localhost:8765
# None None None 0.0 4
# 'héllo' b'\x00\xff' 'ab' b'x' b't' 't' 'pq' b'z'
# TypeError data must be str, bytes, iterable, or async iterable
# TypeError data is a dict-like object
# TypeError data must be str, bytes, iterable, or async iterable
# TypeError data must be str or bytes-like
# True
# ConcurrencyError cannot call recv while another coroutine is already running recv or recv_streaming
# for the first 1
# True 1000 ''
# ConnectionClosedOK sent 1000 (OK); then received 1000 (OK)
# ConnectionClosedOK sent 1000 (OK); then received 1000 (OK)
# ConnectionClosedOK sent 1000 (OK); then received 1000 (OK)
# None
# 1001 ''
# ProtocolError invalid status code
# ProtocolError invalid status code
# ProtocolError invalid status code
# ProtocolError control frame too long
# log: connection handler failed <class 'ValueError'>
# ConnectionClosedError received 1011 (internal error); then sent 1011 (internal error)
# got one
# server saw ConnectionClosedError received 4000 (private use) mine; then sent 4000 (private use) mine 4000 (private use) mine 4000 (private use) mine True
# got two
# server saw ConnectionClosedError no close frame received or sent None None None
# client saw no close frame received or sent
# TypeError iterable must contain uniform types
# ConnectionClosedError sent 1011 (internal error) error in fragmented message; no close frame received
# server saw ConnectionClosedError received 1011 (internal error) error in fragmented message; then sent 1002 (protocol error) incomplete fragmented message 1011 (internal error) error in fragmented message 1002 (protocol error) incomplete fragmented message True
# TypeError iterable must contain uniform types
# ConnectionClosedError sent 1011 (internal error) error in fragmented message; no close frame received
# server saw ConnectionClosedError received 1011 (internal error) error in fragmented message; then sent 1002 (protocol error) incomplete fragmented message 1011 (internal error) error in fragmented message 1002 (protocol error) incomplete fragmented message True
# TypeError iterable must contain bytes or str
# ConnectionClosedError sent 1011 (internal error) error in fragmented message; no close frame received
# server saw ConnectionClosedError received 1011 (internal error) error in fragmented message; then sent 1011 (internal error) error in fragmented message 1011 (internal error) error in fragmented message 1011 (internal error) error in fragmented message True
# http://x isn't a valid URI: scheme isn't ws or wss
# ws:// isn't a valid URI: hostname isn't provided
# ws://localhost:8765/#frag isn't a valid URI: fragment identifier is meaningless
# ws://u@h isn't a valid URI: username provided without password
