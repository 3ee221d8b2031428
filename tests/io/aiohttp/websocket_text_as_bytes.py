# cpython: skip aiohttp is not in the oracle
# With decode_text=False text comes as bytes, for decoders that want them; send_json_bytes() is for such encoders.
import asyncio
import json

from aiohttp import web
from aiohttp.http import WSMsgType
from aiohttp.test_utils import TestClient, TestServer


async def handler(request):
    ws = web.WebSocketResponse(decode_text=False)
    ws.set_status(200)
    await ws.prepare(request)
    print(ws.status, await ws.receive_str(), await ws.receive_json(loads=json.loads))
    async for message in ws:
        print(message.type is WSMsgType.TEXT, message.data)
        await ws.send_json_bytes({"got": len(message.data)}, dumps=lambda value: json.dumps(value).encode())
    return ws


async def main():
    app = web.Application()
    app.router.add_get("/", handler)
    async with TestClient(TestServer(app)) as client:
        async with client.ws_connect("/") as ws:
            await ws.send_str("é")
            await ws.send_json({"a": 1})
            await ws.send_str("last")
            print(await ws.receive())
        async with client.get("/", headers={"Upgrade": "websocket", "Connection": "no-upgrade"}) as response:
            print(response.status, await response.text())


asyncio.run(main())

# output:
# 101 b'\xc3\xa9' {'a': 1}
# True b'last'
# WSMessage(type=<WSMsgType.BINARY: 2>, data=b'{"got": 4}', extra='')
# 400 No CONNECTION upgrade hdr: no-upgrade
