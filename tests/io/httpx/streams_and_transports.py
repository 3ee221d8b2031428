# cpython: skip httpx is not in the oracle
# Streams as they come from a server of a few lines, and transports of one's own.
import asyncio

import httpx


async def serve(reader, writer):
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    match head.split()[1]:
        case "/chunks":
            writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain\r\n\r\n")
            for number in range(3):
                writer.write(b"7\r\nline %d\n\r\n" % number)
                await writer.drain()
                await asyncio.sleep(0.02)
            writer.write(b"0\r\n\r\n")
        case "/cut":
            writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
        case "/nonsense":
            writer.write(b"nonsense\r\n\r\n")
        case "/hang":
            await asyncio.sleep(1)
        case "/slow-body":
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab")
            await asyncio.sleep(1)
        case "/upload":
            body = await reader.readuntil(b"0\r\n\r\n")
            writer.write(b"HTTP/1.0 200 Old\r\n\r\n" + body.replace(b"\r\n", b" "))
    writer.close()


async def show(request):
    try:
        print(repr(await request))
    except Exception as error:
        print(type(error).__name__, str(error), error.request.method if isinstance(error, httpx.RequestError) else "")


async def pieces():
    yield b"a"
    yield b"bc"


class Custom(httpx.AsyncBaseTransport):
    async def __aenter__(self):
        print("opened")
        return self

    async def handle_async_request(self, request):
        return httpx.Response(200, json={"path": request.url.path})

    async def aclose(self):
        print("closed")


class Mine(httpx.BaseTransport):
    def handle_request(self, request):
        return httpx.Response(200, text=request.method + request.headers.get("x-auth", "-"))


class Auth(httpx.Auth):
    def sync_auth_flow(self, request):
        request.headers["X-Auth"] = "sync"
        yield request


class Stream(httpx.SyncByteStream):
    def __iter__(self):
        yield b"s1"
        yield b"s2"

    def close(self):
        print("stream closed")


async def app(scope, receive, send):
    if scope["path"] == "/boom":
        raise ValueError("boom")
    message = await receive()
    await send({"type": "http.response.start", "status": 200, "headers": [[b"content-type", b"text/plain"]]})
    await send({"type": "http.response.body", "body": b"Hello, ", "more_body": True})
    await send({"type": "http.response.body", "body": str((message, await receive(), sorted(scope))).encode()})


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        async with client.stream("GET", "/chunks") as response:
            print(response.status_code, response.headers, [text async for text in response.aiter_text()])
        async with client.stream("GET", "/chunks") as response:
            print([piece async for piece in response.aiter_bytes(4)])
        async with client.stream("GET", "/chunks") as response:
            print([line async for line in response.aiter_lines()])
        async with client.stream("GET", "/chunks") as response:
            try:
                response.read()
            except RuntimeError as error:
                print(error)
            print(await response.aread())
        for path in "/cut", "/nonsense", "/hang", "/slow-body", "/closed":
            await show(client.get(path, timeout=0.1))
        response = await client.post("/upload", content=pieces())
        print(response, response.http_version, response.content, response.request.headers["transfer-encoding"])
        await show(client.post("/upload", content=iter([b"x"])))
        await show(client.get("http://127.0.0.1:1/"))
        try:
            async with asyncio.timeout(0.1):
                await client.get("/hang")
        except TimeoutError as error:
            print("too long", repr(error))
    async with httpx.AsyncClient(transport=Custom()) as client:
        print((await client.get("http://x/abc")).json())
    with httpx.Client(transport=Mine(), auth=Auth()) as client:
        print(client.get("http://x").text, client.post("http://x").text)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as client:
        print((await client.post("/p", content=b"body")).text)
        await show(client.get("/boom"))
    lenient = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=lenient) as client:
        await show(client.get("http://test/boom"))
    with httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, stream=Stream()))) as client:
        print(client.get("http://x").text)
        with client.stream("GET", "http://x") as response:
            print(next(response.iter_bytes()))
    server.close()


asyncio.run(main())

# output:
# 200 Headers({'transfer-encoding': 'chunked', 'content-type': 'text/plain'}) ['line 0\n', 'line 1\n', 'line 2\n']
# [b'line', b' 0\nl', b'ine ', b'1\nli', b'ne 2', b'\n']
# ['line 0', 'line 1', 'line 2']
# Attempted to call a sync iterator on an async stream.
# b'line 0\nline 1\nline 2\n'
# RemoteProtocolError peer closed connection without sending complete message body (incomplete chunked read) GET
# RemoteProtocolError illegal status line: bytearray(b'nonsense') GET
# ReadTimeout  GET
# ReadTimeout  GET
# RemoteProtocolError Server disconnected without sending a response. GET
# <Response [200 Old]> HTTP/1.0 b'1 a 2 bc 0  ' chunked
# RuntimeError Attempted to send an sync request with an AsyncClient instance. 
# ConnectError All connection attempts failed GET
# too long TimeoutError()
# opened
# {'path': '/abc'}
# closed
# GETsync POSTsync
# Hello, ({'type': 'http.request', 'body': b'body', 'more_body': True}, {'type': 'http.request', 'body': b'', 'more_body': False}, ['asgi', 'client', 'headers', 'http_version', 'method', 'path', 'query_string', 'raw_path', 'root_path', 'scheme', 'server', 'type'])
# ValueError boom 
# <Response [500 Internal Server Error]>
# stream closed
# s1s2
# b's1'
# stream closed
