# cpython: skip aiohttp is not in the oracle
# A task that waits in receive() is told when another one closes; who gives up waiting loses nothing of what comes.
import asyncio

import aiohttp
from aiohttp import web


async def handler(request):
    websocket = web.WebSocketResponse()
    await websocket.prepare(request)
    print("agreed on:", websocket.compress)
    async for message in websocket:
        if message.data == "slowly":
            await asyncio.sleep(0.1)
        await websocket.send_str(message.data * 2)
    return websocket


async def main():
    app = web.Application()
    app.router.add_get("/", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    async with aiohttp.ClientSession() as session:
        websocket = await session.ws_connect("http://127.0.0.1:8080/")
        await websocket.send_str("slowly")
        for timeout in 0.02, 5:
            try:
                print(await websocket.receive_str(timeout=timeout))
            except TimeoutError as error:
                print(repr(error))
        waiting = asyncio.create_task(websocket.receive())
        await asyncio.sleep(0)
        print(await websocket.close(), (await waiting).type)
        print((await websocket.receive()).type, websocket.close_code, websocket.get_extra_info("peername"))

        for compress in 15, 9, 0:
            async with session.ws_connect("http://127.0.0.1:8080/", compress=compress) as websocket:
                for text in "ask", "ask", "many words " * 1000:
                    await websocket.send_str(text)
                    assert await websocket.receive_str() == text * 2
                print("bits:", websocket.compress, websocket.client_notakeover)
        try:
            await session.ws_connect("http://127.0.0.1:8080/", compress=8)
        except ValueError as error:
            print(error)
    await runner.cleanup()


asyncio.run(main())

# output:
# agreed on: 0
# TimeoutError()
# slowlyslowly
# True 256
# 257 1006 None
# agreed on: 15
# bits: 15 False
# agreed on: 9
# bits: 15 False
# agreed on: 0
# bits: 0 False
# Compress wbits must between 9 and 15, zlib does not support wbits=8
