# cpython: skip aiohttp is not in the oracle
# What a handler gets of forms, files, raw bodies and JSON, and what it refuses.
import asyncio
import io

import aiohttp
from aiohttp import web


async def form(request):
    data = await request.post()
    parts = []
    for name, value in data.items():
        if isinstance(value, web.FileField):
            parts.append((name, value.filename, value.content_type, value.file.read()))
        else:
            parts.append((name, value))
    return web.Response(text=f"{parts} {data.getall('a', None)}")


async def body(request):
    return web.Response(text=f"{request.content_type} {request.charset} {request.content_length} {request.can_read_body} {await request.text()!r}")


async def json(request):
    try:
        return web.json_response(await request.json())
    except ValueError as error:
        raise web.HTTPBadRequest(reason="not JSON", text=type(error).__name__)


async def parts(request):
    reader = await request.multipart()
    seen = []
    async for part in reader:
        seen.append((part.name, part.filename, len(await part.read())))
    return web.Response(text=str(seen))


async def main():
    app = web.Application(client_max_size=1000)
    for name, handler in (("form", form), ("body", body), ("json", json), ("parts", parts)):
        app.router.add_post(f"/{name}", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "localhost", 8085).start()
    async with aiohttp.ClientSession("http://localhost:8085") as session:

        async def post(path, **arguments):
            async with session.post(path, **arguments) as response:
                print(response.status, response.reason, await response.text())

        await post("/form", data={"a": "1", "b": "\u00fc &="})
        await post("/form", data=[("a", "1"), ("a", "2")])
        files = aiohttp.FormData()
        files.add_field("a", "text")
        files.add_field("up", io.BytesIO(b"content"), filename="n.bin", content_type="application/x-own")
        await post("/form", data=files)
        await post("/body", data="text")
        await post("/body", data=b"\xe9", headers={"Content-Type": "text/plain; charset=latin-1"})
        await post("/body")
        await post("/json", json={"k": None})
        await post("/json", data="{")
        await post("/body", data=b"x" * 1001)
        with aiohttp.MultipartWriter("form-data") as writer:
            writer.append("one").set_content_disposition("form-data", name="x")
            writer.append(b"two!").set_content_disposition("form-data", name="y", filename="f")
        await post("/parts", data=writer)
    await runner.cleanup()


asyncio.run(main())

# output:
# 200 OK [('a', '1'), ('b', 'ü &=')] ['1']
# 200 OK [('a', '1'), ('a', '2')] ['1', '2']
# 200 OK [('a', 'text'), ('up', 'n.bin', 'application/x-own', b'content')] ['text']
# 200 OK text/plain utf-8 4 True 'text'
# 200 OK text/plain latin-1 1 True 'é'
# 200 OK application/octet-stream None 0 False ''
# 200 OK {"k": null}
# 400 not JSON JSONDecodeError
# 413 Content Too Large Maximum request body size 1000 exceeded.
# 200 OK [('x', None, 3), ('y', 'f', 4)]
