# cpython: skip aiohttp is not in the oracle
# WebSockets of a server and its clients: kinds of messages, JSON, pings, who closes and with what.
import asyncio

import aiohttp
from aiohttp import WSMsgType, web

rooms = set()


async def chat(request):
    ws = web.WebSocketResponse(protocols=("chat",), heartbeat=30)
    print("can:", ws.can_prepare(request))
    await ws.prepare(request)
    rooms.add(ws)
    try:
        async for message in ws:
            if message.type == WSMsgType.BINARY:
                await ws.send_bytes(message.data[::-1])
            elif message.data == "close":
                await ws.close(code=4000, message=b"bye")
            elif message.data == "raise":
                raise ValueError("in the handler")
            else:
                for each in rooms:
                    await each.send_json({"from": message.data})
    finally:
        rooms.discard(ws)
        print("server:", ws.closed, ws.close_code, ws.exception())
    return ws


async def main():
    app = web.Application()
    app.router.add_get("/chat", chat)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "localhost", 8084).start()
    async with aiohttp.ClientSession("http://localhost:8084") as session:
        async with session.ws_connect("/chat", protocols=("other", "chat")) as one, session.ws_connect("/chat") as two:
            print(one.protocol, two.protocol, one.closed)
            await one.send_str("hello")
            print(await one.receive_json(), await two.receive_json())
            await two.send_bytes(b"abc")
            print(await two.receive_bytes())
            await two.ping()
            await one.send_str("close")
            message = await one.receive()
            print(message.type, message.data, message.extra, one.close_code, one.closed)
            print((await one.receive()).type)
            try:
                await one.send_str("late")
            except ConnectionError as error:
                print(type(error).__name__, error)
            await two.send_str("text")
            try:
                await two.receive_bytes()
            except TypeError as error:
                print(error)
            try:
                await two.receive(timeout=0.1)
            except TimeoutError as error:
                print(repr(error))
            await two.close(code=1001)
        print(two.close_code)
        try:
            await session.ws_connect("http://localhost:8084/none")
        except aiohttp.WSServerHandshakeError as error:
            print(error.status, error.message)
        async with session.get("/chat") as response:
            print(response.status, (await response.text()).splitlines())
    await runner.cleanup()


asyncio.run(main())

# output:
# can: WebSocketReady(ok=True, protocol='chat')
# can: WebSocketReady(ok=True, protocol=None)
# chat None False
# {'from': 'hello'} {'from': 'hello'}
# b'cba'
# 8 4000 bye 4000 True
# 257
# ClientConnectionResetError Cannot write to closing transport
# server: True 1000 None
# Received message 1:'{"from": "text"}' is not WSMsgType.BINARY
# TimeoutError()
# 1006
# server: True 1001 None
# 404 Invalid response status
# can: WebSocketReady(ok=False, protocol=None)
# 400 ['No WebSocket UPGRADE hdr: None', ' Can "Upgrade" only to "WebSocket".']
