# cpython: skip aiohttp is not in the oracle
# Files: whole, in ranges, not changed since, from a folder, and nothing from outside of it.
import asyncio
import os
import tempfile

import aiohttp
from aiohttp import web


async def main():
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(f"{folder}/static")
        with open(f"{folder}/static/a.txt", "w") as file:
            file.write("0123456789")
        with open(f"{folder}/secret.txt", "w") as file:
            file.write("secret")
        app = web.Application()
        app.router.add_static("/static/", f"{folder}/static", name="static", show_index=False)

        async def one(request):
            return web.FileResponse(f"{folder}/static/a.txt", headers={"X-Own": "1"})

        app.router.add_get("/one", one)
        print(app.router["static"].url_for(filename="a.txt"))
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "localhost", 8088).start()
        async with aiohttp.ClientSession("http://localhost:8088") as session:

            async def get(path, **headers):
                async with session.get(path, headers={k.replace("_", "-"): v for k, v in headers.items()}) as response:
                    text = await response.text()
                    print(path, *headers, response.status, repr(text[:20]), response.headers.get("Content-Range"))
                    return response

            first = await get("/one")
            print(first.content_type, first.headers["X-Own"], first.headers["Accept-Ranges"])
            await get("/one", Range="bytes=2-4")
            await get("/one", Range="bytes=-3")
            await get("/one", Range="bytes=7-")
            await get("/one", Range="bytes=20-30")
            await get("/one", If_Modified_Since=first.headers["Last-Modified"])
            await get("/one", If_None_Match=first.headers["ETag"])
            await get("/static/a.txt")
            await get("/static/none.txt")
            await get("/static/..%2fsecret.txt")
            await get("/static/")
        await runner.cleanup()


asyncio.run(main())

# output:
# /static/a.txt
# /one 200 '0123456789' None
# text/plain 1 bytes
# /one Range 206 '234' bytes 2-4/10
# /one Range 206 '789' bytes 7-9/10
# /one Range 206 '789' bytes 7-9/10
# /one Range 416 '' bytes */10
# /one If_Modified_Since 304 '' None
# /one If_None_Match 304 '' None
# /static/a.txt 200 '0123456789' None
# /static/none.txt 404 '' None
# /static/..%2fsecret.txt 404 '404: Not Found' None
# /static/ 403 '403: Forbidden' None
