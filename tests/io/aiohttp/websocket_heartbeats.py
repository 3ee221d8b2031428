# cpython: skip aiohttp is not in the oracle
# Heartbeats: pings while nothing comes. Whatever comes shows that the other side is there, received or not.
import asyncio

import aiohttp
from aiohttp import web


async def echo(request):
    ws = web.WebSocketResponse(heartbeat=0.2)
    await ws.prepare(request)
    async for message in ws:
        if message.type is aiohttp.WSMsgType.ERROR:
            print("server:", type(message.data).__name__, message.data)
        elif message.data == "bye":
            break
        else:
            await ws.send_str(message.data.upper())
    print("server ends", ws.close_code)
    return ws


async def main():
    app = web.Application()
    app.router.add_get("/", echo)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8115).start()
    async with aiohttp.ClientSession("http://127.0.0.1:8115") as session:
        async with session.ws_connect("/", heartbeat=0.1) as ws:
            await asyncio.sleep(0.5)  # pongs come, and nobody receives them
            await ws.send_str("still there")
            print(await ws.receive_str(), ws.closed)
            await ws.send_str("bye")
            print((await ws.receive()).type.name)
        async with session.ws_connect("/", autoping=False) as ws:
            print((await ws.receive()).type.name)  # and is not answered
            print((await ws.receive()).type.name, ws.close_code)
    await runner.cleanup()


asyncio.run(main())

# output:
# STILL THERE False
# server ends None
# CLOSE
# PING
# server: TimeoutError No PONG received after 0.1 seconds
# server ends 1006
# CLOSED 1006
