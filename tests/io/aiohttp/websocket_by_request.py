# cpython: skip aiohttp is not in the oracle
# A WebSocket begins as a request of its session: it is traced, redirected, brings cookies, and holds its place of the
# connector as long as it lives.
import asyncio

from aiohttp import ClientConnectorError, ClientSession, ClientTimeout, CookieJar, TCPConnector, TraceConfig
from aiohttp import WSServerHandshakeError, web


async def echo(request):
    websocket = web.WebSocketResponse()
    websocket.set_cookie("seen", "yes")
    await websocket.prepare(request)
    await websocket.send_str(f"{request.query.get('from', '-')} {dict(request.cookies)} {request.headers['X-Session']}")
    async for message in websocket:
        await websocket.send_str(message.data[::-1])
    return websocket


async def elsewhere(request):
    raise web.HTTPFound("/echo?from=elsewhere")


async def slow(request):
    await asyncio.sleep(10)
    return web.Response()


def traced():
    trace = TraceConfig()

    async def started(session, context, told):
        print("start", told.method, told.url.path)

    async def redirected(session, context, told):
        print("redirect", told.response.status)

    async def ended(session, context, told):
        print("end", told.response.status, told.url.path)

    async def failed(session, context, told):
        print("exception", type(told.exception).__name__)

    async def queued(session, context, told):
        print("queued")

    trace.on_request_start.append(started)
    trace.on_request_redirect.append(redirected)
    trace.on_request_end.append(ended)
    trace.on_request_exception.append(failed)
    trace.on_connection_queued_start.append(queued)
    return trace


async def middleware(request, handler):
    print("middleware", request.url.path, request.headers["Upgrade"])
    return await handler(request)


async def main():
    app = web.Application()
    app.add_routes([web.get("/echo", echo), web.get("/elsewhere", elsewhere), web.get("/slow", slow)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    async with ClientSession(
        "http://127.0.0.1:8080", connector=TCPConnector(limit=1), trace_configs=[traced()], headers={"X-Session": "s"},
        cookie_jar=CookieJar(unsafe=True), middlewares=(middleware,),
    ) as session:
        async with session.ws_connect("/elsewhere") as websocket:
            print(await websocket.receive_str())
            waiting = asyncio.create_task(session.ws_connect("/echo").__aenter__())
            await asyncio.sleep(0.1)
            print("waits", not waiting.done())
        other = await waiting
        print(await other.receive_str())
        print(other.closed, await other.close(), await other.close())
        try:
            await session.ws_connect("/nowhere")
        except WSServerHandshakeError as error:
            print(error.status, error.message, error.history)

    async with ClientSession(timeout=ClientTimeout(total=0.2), headers={"X-Session": "s"}) as session:
        try:
            await session.ws_connect("http://127.0.0.1:8080/slow")
        except TimeoutError as error:
            print(type(error).__name__)
        left = await session.ws_connect("http://127.0.0.1:8080/echo")
        await asyncio.sleep(0.3)
        print(await left.receive_str(), "after the time of the handshake")
        try:
            await session.ws_connect("http://127.0.0.1:8081/")
        except ClientConnectorError as error:
            print(error)
    print((await left.receive()).type.name, left.close_code)
    await runner.cleanup()


asyncio.run(main())

# output:
# start GET /elsewhere
# middleware /elsewhere websocket
# redirect 302
# middleware /echo websocket
# end 101 /echo
# elsewhere {} s
# start GET /echo
# middleware /echo websocket
# queued
# waits True
# end 101 /echo
# - {'seen': 'yes'} s
# False True False
# start GET /nowhere
# middleware /nowhere websocket
# end 404 /nowhere
# 404 Invalid response status ()
# TimeoutError
# - {} s after the time of the handshake
# Cannot connect to host 127.0.0.1:8081 ssl:default [Connect call failed ('127.0.0.1', 8081)]
# CLOSED 1006
