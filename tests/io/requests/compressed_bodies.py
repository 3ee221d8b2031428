# cpython: skip requests and httpx are not in the oracle
# What a server compresses arrives as it was, and what is not compressed as it says is an error of each library.
import asyncio
import gzip
import zlib

import httpx
import requests
from aiohttp import web

text = b"words and words " * 100


async def page(request):
    kind = request.match_info["kind"]
    body = {"gzip": gzip.compress(text), "deflate": zlib.compress(text), "bad": b"no gzip", "empty": b""}[kind]
    coding = "deflate" if kind == "deflate" else "gzip"
    return web.Response(body=body, headers={"Content-Encoding": coding})


def ask(base):
    for kind in ("gzip", "deflate", "empty"):
        response = requests.get(f"{base}/{kind}")
        print(kind, len(response.content), response.headers["Content-Encoding"], len(httpx.get(f"{base}/{kind}").content))
    for get in (requests.get, httpx.get):
        try:
            get(f"{base}/bad")
        except (requests.RequestException, httpx.HTTPError) as error:
            print(type(error).__name__)


async def main():
    app = web.Application()
    app.router.add_get("/{kind}", page)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 9320).start()
    await asyncio.to_thread(ask, "http://127.0.0.1:9320")
    await runner.cleanup()


asyncio.run(main())

# output:
# gzip 1600 gzip 1600
# deflate 1600 deflate 1600
# empty 0 gzip 0
# ContentDecodingError
# DecodingError
