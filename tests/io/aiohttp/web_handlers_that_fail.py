# cpython: skip aiohttp is not in the oracle
# What a client hears of a handler that raises, returns nothing, returns something else or is late; what was sent
# already stays sent.
import asyncio
import logging

import aiohttp
from aiohttp import web

logging.getLogger("aiohttp.server").addHandler(logging.NullHandler())
logging.getLogger("aiohttp.server").propagate = False


async def raises(request):
    raise ValueError("boom")


async def nothing(request):
    pass


async def text(request):
    return "text"


async def late(request):
    raise TimeoutError


async def half(request):
    response = web.StreamResponse()
    await response.prepare(request)
    await response.write(b"the first half")
    raise ValueError("no second half")


async def websocket(request):
    response = web.WebSocketResponse()
    await response.prepare(request)
    await response.receive()
    raise ValueError("boom")


async def say(request, response):
    response.headers["X-Seen"] = response.headers.pop("Server").split()[0][:6]


async def main():
    app = web.Application()
    app["greeting"] = "a plain key is taken without a word"
    app.on_response_prepare.append(say)
    for handler in (raises, nothing, text, late, half, websocket):
        app.router.add_get("/" + handler.__name__, handler)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8111).start()
    async with aiohttp.ClientSession("http://127.0.0.1:8111") as session:
        for name in ("raises", "nothing", "text", "late", "half"):
            try:
                async with session.get("/" + name, headers={"Accept": "text/plain"}) as response:
                    body = await response.text()
                    print(name, response.status, response.headers.get("X-Seen"), [body], response.headers.get("Connection"))
            except aiohttp.ClientPayloadError as error:
                print(name, type(error).__name__)
        async with session.get("/raises", headers={"Accept": "text/html"}) as response:
            print(response.content_type, [await response.text()])
        async with session.ws_connect("/websocket") as ws:
            await ws.send_str("go")
            message = await ws.receive()
            print(message.type.name, ws.close_code)
    await runner.cleanup()


asyncio.run(main())

# output:
# raises 500 Python ['500 Internal Server Error\n\nServer got itself in trouble'] close
# nothing 500 Python ['500: Internal Server Error'] None
# text 500 Python ['500: Internal Server Error'] None
# late 504 Python [''] close
# half ClientPayloadError
# text/html ['<html><head><title>500 Internal Server Error</title></head><body>\n<h1>500 Internal Server Error</h1>\nServer got itself in trouble\n</body></html>\n']
# CLOSED 1006
