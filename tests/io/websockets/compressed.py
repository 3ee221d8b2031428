# cpython: skip websockets is not in the oracle
# Messages are compressed on their way where both sides agree on it in the handshake.
import asyncio
import logging

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosedError, InvalidHandshake
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory, ServerPerMessageDeflateFactory

logging.getLogger("websockets.server").disabled = True


async def echo(websocket):
    async for message in websocket:
        await websocket.send(message)


async def main():
    text = "the same again and again " * 200
    for options in [
        {}, {"compression": None}, {"server": {"compression": None}},
        {"extensions": [ClientPerMessageDeflateFactory(client_no_context_takeover=True, server_max_window_bits=10)]},
        {"extensions": [ClientPerMessageDeflateFactory(client_max_window_bits=9)],
         "server": {"extensions": [ServerPerMessageDeflateFactory(server_no_context_takeover=True)]}},
        {"extensions": [ClientPerMessageDeflateFactory(client_max_window_bits=None)],
         "server": {"extensions": [ServerPerMessageDeflateFactory(client_max_window_bits=9)]}},
    ]:
        async with serve(echo, "127.0.0.1", 9410, **options.pop("server", {})):
            async with connect("ws://127.0.0.1:9410", **options) as websocket:
                print(websocket.request.headers.get("Sec-WebSocket-Extensions"), "|",
                      websocket.response.headers.get("Sec-WebSocket-Extensions"))
                sizes = []
                for message in text, text, text.encode(), "", ["in ", "pieces", ""]:
                    whole = "".join(message) if isinstance(message, list) else message
                    await websocket.send(message)
                    sizes.append(await websocket.recv() == whole)
                print(sizes, await (await websocket.ping()) >= 0)

    async with serve(echo, "127.0.0.1", 9410, max_size=1000):
        async with connect("ws://127.0.0.1:9410") as websocket:
            await websocket.send(text)  # small on its way, too large there
            try:
                await websocket.recv()
            except ConnectionClosedError as error:
                print(error)

    for wrong in [
        lambda: connect("ws://x", compression="gzip"), lambda: ClientPerMessageDeflateFactory(server_max_window_bits=7),
        lambda: ServerPerMessageDeflateFactory(compress_settings={"wbits": 9}),
        lambda: ServerPerMessageDeflateFactory(require_client_max_window_bits=True),
        lambda: ClientPerMessageDeflateFactory().process_response_params([("server_max_window_bits", "16")], []),
        lambda: ClientPerMessageDeflateFactory().process_response_params([("x", None)], []),
        lambda: ServerPerMessageDeflateFactory().process_request_params([("client_max_window_bits", "9")] * 2, []),
    ]:
        try:
            wrong()
        except (ValueError, InvalidHandshake) as error:
            print(type(error).__name__, error)


asyncio.run(main())

# output:
# permessage-deflate; client_max_window_bits | permessage-deflate; server_max_window_bits=12; client_max_window_bits=12
# [True, True, True, True, True] True
# None | None
# [True, True, True, True, True] True
# permessage-deflate; client_max_window_bits | None
# [True, True, True, True, True] True
# permessage-deflate; client_no_context_takeover; server_max_window_bits=10; client_max_window_bits | permessage-deflate; client_no_context_takeover; server_max_window_bits=10; client_max_window_bits=12
# [True, True, True, True, True] True
# permessage-deflate; client_max_window_bits=9 | permessage-deflate; server_no_context_takeover; client_max_window_bits=9
# [True, True, True, True, True] True
# permessage-deflate | permessage-deflate
# [True, True, True, True, True] True
# received 1009 (message too big) frame exceeds limit of 1000 bytes; then sent 1009 (message too big) frame exceeds limit of 1000 bytes
# ValueError unsupported compression: gzip
# ValueError server_max_window_bits must be between 8 and 15
# ValueError compress_settings must not include wbits, set server_max_window_bits instead
# ValueError require_client_max_window_bits is enabled, but client_max_window_bits isn't configured
# InvalidParameterValue invalid value for parameter server_max_window_bits: 16
# InvalidParameterName invalid parameter name: x
# DuplicateParameter duplicate parameter: client_max_window_bits
