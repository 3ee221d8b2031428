# cpython: skip aiohttp is not in the oracle
import asyncio
import io

import aiohttp
from aiohttp import web


async def take(request):
    found = []
    async for part in await request.multipart():
        found.append([part.name, part.filename, part.headers["Content-Type"], (await part.read()).decode()])
    return web.json_response(found)


async def form(request):
    data = await request.post()
    return web.json_response([[name, value if isinstance(value, str) else value.filename] for name, value in data.items()])


async def give(request):
    with aiohttp.MultipartWriter("mixed", boundary="limit") as writer:
        writer.append("plain")
        writer.append_json({"a": 1})
        writer.append_form([("x", "1"), ("y", "2")])
        inner = aiohttp.MultipartWriter("related", boundary="inner")
        inner.append(b"deep")
        writer.append(inner)
    return web.Response(body=await writer.as_bytes(), headers=writer.headers)


async def main():
    app = web.Application()
    app.add_routes([web.post("/take", take), web.post("/form", form), web.get("/give", give)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    async with aiohttp.ClientSession("http://127.0.0.1:8080") as session:
        data = aiohttp.FormData()
        data.add_field("note", "hello")
        data.add_field("file", io.BytesIO(b"content"), filename="a b.txt", content_type="text/csv")
        data.add_field("raw", io.BytesIO(b"123"), filename="raw")
        data.add_field("other name", "ü", content_type="text/plain; charset=utf-8")
        for path in "/take", "/form":
            async with session.post(path, data=data if path == "/take" else {"f": io.BytesIO(b"x"), "n": "v"}) as response:
                for line in await response.json():
                    print(line)
        async with session.get("/give") as response:
            reader = aiohttp.MultipartReader.from_response(response)
            async for part in reader:
                if isinstance(part, aiohttp.MultipartReader):
                    async for deep in part:
                        print("deep", await deep.read())
                elif "json" in part.headers["Content-Type"]:
                    print(await part.json())
                elif "form" in part.headers["Content-Type"]:
                    print(await part.form())
                else:
                    print(await part.text(), part.headers["Content-Length"])
    writer = aiohttp.MultipartWriter("form-data", boundary="b c")
    print(writer.content_type, len(writer), writer.size)
    try:
        writer.append(object())
    except TypeError as error:
        print(str(error)[:40])
    await runner.cleanup()


asyncio.run(main())

# output:
# ['note', None, 'text/plain; charset=utf-8', 'hello']
# ['file', 'a%20b.txt', 'text/csv', 'content']
# ['raw', 'raw', 'application/octet-stream', '123']
# ['other name', None, 'text/plain; charset=utf-8', 'ü']
# ['f', 'f']
# ['n', 'v']
# plain 5
# {'a': 1}
# [('x', '1'), ('y', '2')]
# deep bytearray(b'deep')
# multipart/form-data; boundary="b c" 0 9
# Cannot create payload from <object objec
