# cpython: skip aiohttp is not in the oracle
import asyncio
import io
import os
import tempfile

import aiohttp
from aiohttp import payload, web

os.chdir(tempfile.mkdtemp())


async def take(request):
    names = "Content-Type", "Content-Length", "Transfer-Encoding", "Content-Disposition"
    headers = [request.headers.get(name) for name in names]
    return web.json_response([headers, (await request.read()).decode("latin-1")])


async def pieces():
    for piece in b"one ", b"two ", b"three":
        await asyncio.sleep(0.01)
        yield piece


class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees


@payload.payload_type(Celsius)
class CelsiusPayload(payload.StringPayload):
    def __init__(self, value, *args, **kwargs):
        super().__init__(f"{value.degrees} C", *args, **kwargs)


async def main():
    app = web.Application()
    app.router.add_post("/", take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    with open("data.txt", "w") as file:
        file.write("from a file")
    async with aiohttp.ClientSession("http://127.0.0.1:8080") as session:
        for data in (
            b"bytes", bytearray(b"array"), "text é", io.BytesIO(b"in memory"), io.StringIO("text in memory"),
            open("data.txt", "rb"), open("data.txt"), pieces(), Celsius(21), {"a": 1, "b": "x y"}, [("k", "v")],
            payload.JsonPayload({"j": None}), payload.BytesPayload(b"x", content_type="image/png"),
            payload.StringPayload("ü", encoding="latin-1"),
        ):
            async with session.post("/", data=data) as response:
                print(type(data).__name__, *await response.json())
    for wrong in 5, object:
        try:
            payload.get_payload(wrong)
        except payload.LookupError as error:
            print("LookupError")
    made = payload.get_payload("text")
    print(type(made).__name__, made.size, made.encoding, made.content_type, made.decode(), await made.as_bytes())
    for kind, value in (payload.BytesPayload, "x"), (payload.AsyncIterablePayload, b"x"):
        try:
            kind(value)
        except TypeError as error:
            print(error)
    await runner.cleanup()


asyncio.run(main())

# output:
# bytes ['application/octet-stream', '5', None, None] bytes
# bytearray ['application/octet-stream', '5', None, None] array
# str ['text/plain; charset=utf-8', '7', None, None] text Ã©
# BytesIO ['application/octet-stream', '9', None, None] in memory
# StringIO ['text/plain; charset=utf-8', '14', None, None] text in memory
# BufferedReader ['text/plain', '11', None, None] from a file
# TextIOWrapper ['text/plain; charset=utf-8', None, 'chunked', None] from a file
# async_generator ['application/octet-stream', None, 'chunked', None] one two three
# Celsius ['text/plain; charset=utf-8', '4', None, None] 21 C
# dict ['application/x-www-form-urlencoded', '9', None, None] a=1&b=x+y
# list ['application/x-www-form-urlencoded', '3', None, None] k=v
# JsonPayload ['application/json', '11', None, None] {"j": null}
# BytesPayload ['image/png', '1', None, None] x
# StringPayload ['text/plain; charset=latin-1', '1', None, None] ü
# LookupError
# LookupError
# StringPayload 4 utf-8 text/plain; charset=utf-8 text b'text'
# value argument must be byte-ish, not <class 'str'>
# value argument must support collections.abc.AsyncIterable interface, got <class 'bytes'>
