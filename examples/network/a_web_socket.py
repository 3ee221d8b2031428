"""A web socket
One connection for many messages, in both directions; the server counts until the client says stop.
"""
import asyncio

import aiohttp
from aiohttp import web


async def count(request):
    socket = web.WebSocketResponse()
    await socket.prepare(request)

    async def ticks():
        number = 0
        while True:
            number += 1
            await socket.send_json({"tick": number})
            await asyncio.sleep(1)

    task = asyncio.create_task(ticks())
    async for message in socket:
        if message.data == "stop":
            await socket.close()
    task.cancel()
    return socket


async def main():
    app = web.Application()
    app.router.add_get("/ticks", count)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "localhost", 8081).start()
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect("http://localhost:8081/ticks") as socket:
            async for message in socket:
                tick = message.json()["tick"]
                print("tick", tick)
                if tick == 3:
                    await socket.send_str("stop")
            print("closed with code", socket.close_code)
    await runner.cleanup()


asyncio.run(main())
