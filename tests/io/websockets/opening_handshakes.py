# cpython: skip websockets is not in the oracle
# Who is let in: requests that are none, functions of the program that decide, origins, subprotocols, passwords.
import asyncio
import http
import logging

import websockets
from websockets.asyncio.client import connect
from websockets.asyncio.server import basic_auth, serve

logging.getLogger("websockets.server").addFilter(lambda record: print("log:", record.getMessage(), record.exc_info[1]))


async def echo(websocket):
    async for message in websocket:
        await websocket.send(message)


def decide(connection, request):
    if request.path == "/healthz":
        return connection.respond(http.HTTPStatus.OK, "OK\n")
    if request.path == "/no":
        return websockets.Response(403, "Forbidden", websockets.Headers({"X-Why": "no"}), b"no way")
    if request.path == "/boom":
        raise ValueError("boom")


def decorate(connection, request, response):
    response.headers["X-Extra"] = "yes"


async def raw(port, *lines):
    reader, writer = await asyncio.open_connection("localhost", port)
    writer.write("\r\n".join([*lines, "", ""]).encode())
    answer = await reader.read()
    writer.close()
    print([line for line in answer.decode().split("\r\n") if not line.startswith("Date:")])


async def refused(*attempts):
    for attempt in attempts:
        try:
            await attempt
        except websockets.InvalidStatus as error:
            print(error, bytes(error.response.body), error.response.headers.get("X-Why"))


async def main():
    settings = {"process_request": decide, "process_response": decorate, "server_header": "Me/1.0"}
    async with serve(echo, "localhost", 8801, subprotocols=["chat", "super"], origins=[None, "http://ok.com"], **settings):
        get, host, upgrade = "GET / HTTP/1.1", "Host: x", ["Upgrade: websocket", "Connection: Upgrade"]
        key, version = "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==", "Sec-WebSocket-Version: 13"
        await raw(8801, "GET /healthz HTTP/1.1", host)
        await raw(8801, get, host)
        await raw(8801, get, host, *upgrade)
        await raw(8801, get, host, *upgrade, "Sec-WebSocket-Key: abc", version)
        await raw(8801, get, host, *upgrade, key, "Sec-WebSocket-Version: 12")
        await raw(8801, get, host, *upgrade, key, version, "Origin: http://bad.com")
        await raw(8801, get, host, *upgrade, key, version)
        await raw(8801, "POST / HTTP/1.1", host)
        await raw(8801, "GARBAGE")
        await raw(8801, "GET /boom HTTP/1.1", host, *upgrade, key, version)
        uri = "ws://localhost:8801"
        await refused(connect(uri + "/no"), connect(uri, subprotocols=["nope"]), connect(uri, origin="http://evil.com"))
        async with connect(
            uri, subprotocols=["super", "chat"], additional_headers={"X-Mine": "1"}, origin="http://ok.com",
            user_agent_header="me",
        ) as websocket:
            print(websocket.subprotocol, websocket.response.headers["X-Extra"], websocket.response.headers["Server"])
            print([websocket.request.headers[name] for name in ("X-Mine", "User-Agent", "Origin")])
    async with serve(echo, "localhost", 8802, process_request=basic_auth(realm="r", credentials=("u", "p")),
                     server_header=None):
        await raw(8802, get, host)
        await refused(connect("ws://localhost:8802"), connect("ws://u:bad@localhost:8802"))
        async with connect("ws://u:p@localhost:8802") as websocket:
            await websocket.send("in")
            print(await websocket.recv(), websocket.request.headers["Authorization"])

    async def check(username, password):
        return password == "secret"

    async def who(websocket):
        await websocket.send(websocket.username)

    async with serve(who, "localhost", 8803, process_request=basic_auth(check_credentials=check)):
        async with connect("ws://me:secret@localhost:8803") as websocket:
            print(await websocket.recv())


asyncio.run(main())

# output:
# ['HTTP/1.1 200 OK', 'Connection: close', 'Content-Length: 3', 'Content-Type: text/plain; charset=utf-8', 'Server: Me/1.0', 'X-Extra: yes', '', 'OK\n']
# ['HTTP/1.1 426 Upgrade Required', 'Connection: close', 'Content-Length: 158', 'Content-Type: text/plain; charset=utf-8', 'Upgrade: websocket', 'Server: Me/1.0', 'X-Extra: yes', '', 'Failed to open a WebSocket connection: missing Connection header.\n\nYou cannot access a WebSocket server directly with a browser. You need a WebSocket client.\n']
# ['HTTP/1.1 400 Bad Request', 'Connection: close', 'Content-Length: 73', 'Content-Type: text/plain; charset=utf-8', 'Server: Me/1.0', 'X-Extra: yes', '', 'Failed to open a WebSocket connection: missing Sec-WebSocket-Key header.\n']
# ['HTTP/1.1 400 Bad Request', 'Connection: close', 'Content-Length: 97', 'Content-Type: text/plain; charset=utf-8', 'Server: Me/1.0', 'X-Extra: yes', '', 'Failed to open a WebSocket connection: invalid Sec-WebSocket-Key header: abc; Incorrect padding.\n']
# ['HTTP/1.1 400 Bad Request', 'Connection: close', 'Content-Length: 81', 'Content-Type: text/plain; charset=utf-8', 'Server: Me/1.0', 'X-Extra: yes', '', 'Failed to open a WebSocket connection: invalid Sec-WebSocket-Version header: 12.\n']
# ['HTTP/1.1 403 Forbidden', 'Connection: close', 'Content-Length: 78', 'Content-Type: text/plain; charset=utf-8', 'Server: Me/1.0', 'X-Extra: yes', '', 'Failed to open a WebSocket connection: invalid Origin header: http://bad.com.\n']
# ['HTTP/1.1 400 Bad Request', 'Connection: close', 'Content-Length: 60', 'Content-Type: text/plain; charset=utf-8', 'Server: Me/1.0', 'X-Extra: yes', '', 'Failed to open a WebSocket connection: missing subprotocol.\n']
# ['HTTP/1.1 405 Method Not Allowed', 'Connection: close', 'Content-Length: 70', 'Content-Type: text/plain; charset=utf-8', 'Allow: GET', 'Server: Me/1.0', 'X-Extra: yes', '', 'Failed to open a WebSocket connection: unsupported HTTP method: POST.\n']
# ['']
# log: process_request failed boom
# ['HTTP/1.1 500 Internal Server Error', 'Connection: close', 'Content-Length: 76', 'Content-Type: text/plain; charset=utf-8', 'Server: Me/1.0', 'X-Extra: yes', '', 'Failed to open a WebSocket connection.\nSee server log for more information.\n']
# server rejected WebSocket connection: HTTP 403 b'no way' no
# server rejected WebSocket connection: HTTP 400 b'Failed to open a WebSocket connection: invalid subprotocol; expected one of chat, super.\n' None
# server rejected WebSocket connection: HTTP 403 b'Failed to open a WebSocket connection: invalid Origin header: http://evil.com.\n' None
# chat yes Me/1.0
# ['1', 'me', 'http://ok.com']
# ['HTTP/1.1 401 Unauthorized', 'Connection: close', 'Content-Length: 20', 'Content-Type: text/plain; charset=utf-8', 'WWW-Authenticate: Basic realm="r", charset="UTF-8"', '', 'Missing credentials\n']
# server rejected WebSocket connection: HTTP 401 b'Missing credentials\n' None
# server rejected WebSocket connection: HTTP 401 b'Invalid credentials\n' None
# in Basic dTpw
# me
