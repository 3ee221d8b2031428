# cpython: skip websockets is not in the oracle
# The client and the server for code that blocks.
import logging
import threading
import time

from websockets.exceptions import ConnectionClosed, InvalidStatus, InvalidURI
from websockets.sync.client import connect
from websockets.sync.server import basic_auth, serve

logging.getLogger("websockets.server").addFilter(lambda record: print("log:", record.getMessage(), record.exc_info[1]))


def hello(websocket):
    name = websocket.recv()
    print(f"<<< {name}")
    websocket.send(f"Hello {name}!")


def echo(websocket):
    for message in websocket:
        if message == "boom":
            raise ValueError(message)
        websocket.send(message)


with serve(hello, "localhost", 8901) as server:
    threading.Thread(target=server.serve_forever).start()
    with connect("ws://localhost:8901") as websocket:
        websocket.send("Ann")
        print(websocket.recv())
        print(type(websocket).__module__, websocket.request.path, websocket.response.status_code, websocket.subprotocol)
        try:
            websocket.recv()
        except ConnectionClosed as error:
            print(type(error).__name__, error)
    server.shutdown()

with serve(echo, "localhost", 8902, process_request=basic_auth(credentials=("u", "p"))) as server:
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        connect("ws://localhost:8902")
    except InvalidStatus as error:
        print(error)
    with connect("ws://u:p@localhost:8902") as websocket:
        websocket.send("a")
        websocket.send(b"b")
        print(websocket.recv(), websocket.recv())
        websocket.send(["x", "y"])
        print("".join(websocket.recv_streaming()))
        try:
            websocket.recv(timeout=0.2)
        except TimeoutError as error:
            print(type(error).__name__)
        print(websocket.ping().wait(2), websocket.latency >= 0)
        try:
            websocket.send(3)
        except TypeError as error:
            print(error)
    print(websocket.close_code, websocket.state.name)
    for use in websocket.recv, lambda: websocket.send("x"):
        try:
            use()
        except ConnectionClosed as error:
            print(type(error).__name__, error)
    with connect("ws://u:p@localhost:8902") as websocket:
        websocket.send("boom")
        try:
            for message in websocket:
                print(message)
        except ConnectionClosed as error:
            print(type(error).__name__, error)
    server.shutdown()
    thread.join(5)
    print(thread.is_alive())


def farewell(websocket):
    websocket.send("one")
    websocket.send("two")


with serve(farewell, "localhost", 8903) as server:
    threading.Thread(target=server.serve_forever).start()
    with connect("ws://localhost:8903") as websocket:
        time.sleep(0.1)
        print(list(websocket))
    server.shutdown()
try:
    connect("http://x")
except InvalidURI as error:
    print(error)

# output:
# <<< Ann
# Hello Ann!
# websockets.sync.client / 101 None
# ConnectionClosedOK received 1000 (OK); then sent 1000 (OK)
# server rejected WebSocket connection: HTTP 401
# a b'b'
# xy
# TimeoutError
# True True
# data must be str, bytes, or iterable
# 1000 CLOSED
# ConnectionClosedOK sent 1000 (OK); then received 1000 (OK)
# ConnectionClosedOK sent 1000 (OK); then received 1000 (OK)
# log: connection handler failed boom
# ConnectionClosedError received 1011 (internal error); then sent 1011 (internal error)
# False
# ['one', 'two']
# http://x isn't a valid URI: scheme isn't ws or wss
