# cpython: skip aiohttp is not in the oracle
import asyncio

import aiohttp
from aiohttp import web


async def main():
    async def hello(request):
        return web.Response(text="hello")

    async def away(request):
        raise web.HTTPFound("/")

    app = web.Application()
    app.add_routes([web.get("/", hello), web.post("/", hello), web.get("/away", away)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    config = aiohttp.TraceConfig()
    for name in (
        "request_start", "request_end", "request_exception", "request_redirect", "connection_queued_start",
        "connection_queued_end", "connection_create_start", "connection_create_end", "connection_reuseconn",
        "request_chunk_sent", "response_chunk_received", "request_headers_sent", "dns_resolvehost_start",
    ):

        async def note(session, context, params, name=name):
            print(" ", name, context.trace_request_ctx or "", getattr(params, "chunk", ""))

        getattr(config, f"on_{name}").append(note)
    async with aiohttp.ClientSession("http://127.0.0.1:8080", trace_configs=[config]) as session:
        for path in "/", "/away":
            print("GET", path)
            async with session.get(path, trace_request_ctx={"id": 1}) as response:
                await response.read()
            await asyncio.sleep(0)
        print("POST")
        async with session.post("/", data=b"body") as response:
            await response.read()
    try:
        config.on_request_start.append(note)
    except RuntimeError as error:
        print(error)
    await runner.cleanup()


asyncio.run(main())

# output:
# GET /
#   request_start {'id': 1}
#   connection_create_start {'id': 1}
#   connection_create_end {'id': 1}
#   request_headers_sent {'id': 1}
#   request_end {'id': 1}
#   response_chunk_received {'id': 1} b'hello'
# GET /away
#   request_start {'id': 1}
#   connection_reuseconn {'id': 1}
#   request_headers_sent {'id': 1}
#   request_redirect {'id': 1}
#   connection_reuseconn {'id': 1}
#   request_headers_sent {'id': 1}
#   request_end {'id': 1}
#   response_chunk_received {'id': 1} b'hello'
# POST
#   request_start
#   connection_reuseconn
#   request_headers_sent
#   request_chunk_sent  b'body'
#   request_end
#   response_chunk_received  b'hello'
# Cannot modify frozen list.
