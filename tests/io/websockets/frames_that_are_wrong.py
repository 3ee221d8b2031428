# cpython: skip websockets is not in the oracle
# What a server answers to frames that keep to no protocol, and limits of size on both sides.
import asyncio

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosedError


async def wait(websocket):
    await websocket.send("one")
    await websocket.wait_closed()


async def raw(frame):
    reader, writer = await asyncio.open_connection("localhost", 8913)
    writer.write(
        b"GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
    )
    await reader.readuntil(b"\r\n\r\n")
    await reader.readexactly(5)
    writer.write(frame)
    print(await reader.read())
    writer.close()


async def main():
    async with serve(wait, "localhost", 8913, compression=None, max_size=200):
        for frame in (
            b"\x81\x01a", b"\x83\x80\0\0\0\0", b"\xc1\x80\0\0\0\0", b"\x09\x80\0\0\0\0", b"\x80\x80\0\0\0\0",
            b"\x88\x81\0\0\0\0a", b"\x88\x80\0\0\0\0", b"\x88\x82\0\0\0\0\x03\xe7", b"\x89\xfe\0\x80\0\0\0\0" + bytes(128),
            b"\x01\x81\0\0\0\0a\x81\x81\0\0\0\0b", b"\x81\xfe\0\xc9\0\0\0\0",
        ):
            await raw(frame)
        async with connect("ws://localhost:8913", compression=None, max_size=2) as websocket:
            try:
                await websocket.recv()
            except ConnectionClosedError as error:
                print(error)
        async with connect("ws://localhost:8913", compression=None) as websocket:
            await websocket.send("x" * 201)
            await websocket.wait_closed()
            print(websocket.close_code, websocket.close_reason, await websocket.recv())
            try:
                await websocket.recv()
            except ConnectionClosedError as error:
                print(error)


asyncio.run(main())

# output:
# b'\x88\x13\x03\xeaincorrect masking'
# b'\x88\x10\x03\xeainvalid opcode'
# b'\x88\x19\x03\xeareserved bits must be 0'
# b'\x88\x1a\x03\xeafragmented control frame'
# b'\x88\x1f\x03\xeaunexpected continuation frame'
# b'\x88\x17\x03\xeaclose frame too short'
# b'\x88\x00'
# b'\x88\x15\x03\xeainvalid status code'
# b'\x88\x18\x03\xeacontrol frame too long'
# b'\x88\x1f\x03\xeaexpected a continuation frame'
# b'\x881\x03\xf1frame with 201 bytes exceeds limit of 200 bytes'
# sent 1009 (message too big) frame with 3 bytes exceeds limit of 2 bytes; no close frame received
# 1009 frame with 201 bytes exceeds limit of 200 bytes one
# received 1009 (message too big) frame with 201 bytes exceeds limit of 200 bytes; then sent 1009 (message too big) frame with 201 bytes exceeds limit of 200 bytes
