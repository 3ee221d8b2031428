# cpython: skip aiohttp is not in the oracle
# What a WebSocket's end is told when the other side does not keep to the protocol, goes away without a word, or does not
# answer a ping; and a handler that goes on receiving from a closed connection.
import asyncio

import aiohttp
from aiohttp import web

frames = {
    "reserved bits": b"\xc1\x01a",
    "unknown opcode": b"\x83\x01a",
    "control frame in pieces": b"\x09\x00",
    "control frame of 126 bytes": b"\x89\x7e\x00\x7e",
    "half a code": b"\x88\x01a",
    "unknown code": b"\x88\x02\x00\x01",
    "code of the program's own": b"\x88\x02\x0f\xa0",
    "reason that is no text": b"\x88\x04\x03\xe8\xff\xfe",
    "text that is none": b"\x81\x02\xff\xfe",
    "piece without a beginning": b"\x80\x01a",
    "beginning within a message": b"\x01\x01a\x81\x01b",
    "as large as may be": b"\x82\x64" + bytes(100),
    "pieces that are too large together": b"\x02\x32" + bytes(50) + b"\x80\x32" + bytes(50),
    "nothing more": None,
}


def show(who, websocket, message=None):
    if message is not None:
        print(f"  {who} received {message.type.name} {message.data!r}")
    print(f"  {who}: closed={websocket.closed} code={websocket.close_code} {websocket.exception()!r}")


async def write_frame(request):
    websocket = web.WebSocketResponse()
    await websocket.prepare(request)
    frame = frames[request.query["frame"]]
    if frame is None:
        request.transport.close()
    else:
        request.transport.write(frame)
    show("server", websocket, await websocket.receive())
    for _ in range(5):
        try:
            print("  server received", (await websocket.receive()).type.name)
        except RuntimeError as error:
            print("  server:", error)
    return websocket


async def never_answer(request):
    websocket = web.WebSocketResponse(autoping=False)
    await websocket.prepare(request)
    print("  server received", (await websocket.receive()).type.name)
    await asyncio.sleep(0.5)
    return websocket


async def echo(request):
    websocket = web.WebSocketResponse()
    await websocket.prepare(request)
    show("server", websocket, await websocket.receive())
    return websocket


async def main():
    app = web.Application()
    app.add_routes([web.get("/frame", write_frame), web.get("/silent", never_answer), web.get("/echo", echo)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    async with aiohttp.ClientSession("http://127.0.0.1:8080/") as session:
        for name in frames:
            print(name)
            async with session.ws_connect("/frame", params={"frame": name}, max_msg_size=100) as websocket:
                show("client", websocket, await websocket.receive())
            await asyncio.sleep(0.1)
        print("no answer to a ping")
        websocket = await session.ws_connect("/silent", heartbeat=0.1)
        show("client", websocket, await websocket.receive())
        print("two tasks close it while one receives")
        websocket = await session.ws_connect("/echo")
        tasks = [asyncio.create_task(websocket.close()) for _ in range(2)]
        show("client", websocket, await websocket.receive())
        print(" ", *await asyncio.gather(*tasks))
        show("client", websocket, await websocket.receive())
    await runner.cleanup()


asyncio.run(main())

# output:
# reserved bits
#   client received ERROR WebSocketError(<WSCloseCode.PROTOCOL_ERROR: 1002>, 'Received frame with non-zero reserved bits')
#   client: closed=True code=1002 None
#   server received CLOSE 1002
#   server: closed=True code=1002 None
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server: WebSocket connection is closed.
# unknown opcode
#   client received ERROR WebSocketError(<WSCloseCode.PROTOCOL_ERROR: 1002>, 'Unexpected opcode=3')
#   client: closed=True code=1002 None
#   server received CLOSE 1002
#   server: closed=True code=1002 None
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server: WebSocket connection is closed.
# control frame in pieces
#   client received ERROR WebSocketError(<WSCloseCode.PROTOCOL_ERROR: 1002>, 'Received fragmented control frame')
#   client: closed=True code=1002 None
#   server received CLOSE 1002
#   server: closed=True code=1002 None
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server: WebSocket connection is closed.
# control frame of 126 bytes
#   client received ERROR WebSocketError(<WSCloseCode.PROTOCOL_ERROR: 1002>, 'Control frame payload cannot be larger than 125 bytes')
#   client: closed=True code=1002 None
#   server received CLOSE 1002
#   server: closed=True code=1002 None
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server: WebSocket connection is closed.
# half a code
#   client received ERROR WebSocketError(<WSCloseCode.PROTOCOL_ERROR: 1002>, "Invalid close frame: False 8 b'a'")
#   client: closed=True code=1002 None
#   server received CLOSE 1002
#   server: closed=True code=1002 None
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server: WebSocket connection is closed.
# unknown code
#   client received ERROR WebSocketError(<WSCloseCode.PROTOCOL_ERROR: 1002>, 'Invalid close code: 1')
#   client: closed=True code=1002 None
#   server received CLOSE 1002
#   server: closed=True code=1002 None
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server: WebSocket connection is closed.
# code of the program's own
#   client received CLOSE 4000
#   client: closed=True code=4000 None
#   server received CLOSE 1000
#   server: closed=True code=1000 None
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server: WebSocket connection is closed.
# reason that is no text
#   client received ERROR WebSocketError(<WSCloseCode.INVALID_TEXT: 1007>, 'Invalid UTF-8 text message')
#   client: closed=True code=1007 None
#   server received CLOSE 1007
#   server: closed=True code=1007 None
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server: WebSocket connection is closed.
# text that is none
#   client received ERROR WebSocketError(<WSCloseCode.INVALID_TEXT: 1007>, 'Invalid UTF-8 text message')
#   client: closed=True code=1007 None
#   server received CLOSE 1007
#   server: closed=True code=1007 None
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server: WebSocket connection is closed.
# piece without a beginning
#   client received ERROR WebSocketError(<WSCloseCode.PROTOCOL_ERROR: 1002>, 'Continuation frame for non started message')
#   client: closed=True code=1002 None
#   server received CLOSE 1002
#   server: closed=True code=1002 None
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server: WebSocket connection is closed.
# beginning within a message
#   client received ERROR WebSocketError(<WSCloseCode.PROTOCOL_ERROR: 1002>, 'The opcode in non-fin frame is expected to be zero, got 1')
#   client: closed=True code=1002 None
#   server received CLOSE 1002
#   server: closed=True code=1002 None
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server: WebSocket connection is closed.
# as large as may be
#   client received ERROR WebSocketError(<WSCloseCode.MESSAGE_TOO_BIG: 1009>, 'Message size 100 exceeds limit 100')
#   client: closed=True code=1009 None
#   server received CLOSE 1009
#   server: closed=True code=1009 None
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server: WebSocket connection is closed.
# pieces that are too large together
#   client received ERROR WebSocketError(<WSCloseCode.MESSAGE_TOO_BIG: 1009>, 'Message size 100 exceeds limit 100')
#   client: closed=True code=1009 None
#   server received CLOSE 1009
#   server: closed=True code=1009 None
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server: WebSocket connection is closed.
# nothing more
#   server received CLOSED None
#   server: closed=True code=1006 ClientConnectionResetError('Cannot write to closing transport')
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server received CLOSED
#   server: WebSocket connection is closed.
#   client received CLOSED None
#   client: closed=True code=1006 ClientConnectionResetError('Cannot write to closing transport')
# no answer to a ping
#   server received PING
#   client received ERROR ServerTimeoutError('No PONG received after 0.05 seconds')
#   client: closed=True code=1006 ServerTimeoutError('No PONG received after 0.05 seconds')
# two tasks close it while one receives
#   client received CLOSED None
#   client: closed=True code=1000 None
#   server received CLOSE 1000
#   server: closed=True code=1000 None
#   False True
#   client received CLOSED None
#   client: closed=True code=1000 None
