# cpython: skip aiohttp is not in the oracle
# Every request that a server answers is a line in the log "aiohttp.access"; a class of one's own may write others.
import asyncio
import logging
import re
import sys

import aiohttp
from aiohttp import web
from aiohttp.abc import AbstractAccessLogger


async def hello(request):
    return web.Response(text="hello")


async def serve(app, ask, **options):
    runner = web.AppRunner(app, **options)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8110).start()
    async with aiohttp.ClientSession("http://127.0.0.1:8110") as session:
        await ask(session)
    await runner.cleanup()


class Plain(logging.Formatter):
    def format(self, record):
        line = super().format(record)
        return re.sub(r"\[.*?\]", "[when]", line)


class Short(AbstractAccessLogger):
    def log(self, request, response, time):
        self.logger.info("%s %s -> %s, %s", request.method, request.path, response.status, time >= 0)


async def main():
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(Plain("%(name)s %(levelname)s %(message)s"))
    log = logging.getLogger("aiohttp.access")
    log.addHandler(handler)
    log.setLevel(logging.INFO)

    app = web.Application()
    app.add_routes([web.get("/", hello)])

    async def ask(session):
        headers = {"User-Agent": "me/1", "Referer": "there"}
        async with session.get("/?a=1", headers=headers, skip_auto_headers=["Accept-Encoding"]) as response:
            print(await response.text())
        async with session.post("/", headers=headers) as response:
            print(response.status)

    print("-- as it is")
    await serve(app, ask, access_log_format='%a %t "%r" %s "%{Referer}i" "%{User-Agent}i" %{Content-Length}o')
    print("-- another class")
    await serve(web_app(), ask, access_log_class=Short)
    print("-- none")
    await serve(web_app(), ask, access_log=None)


def web_app():
    app = web.Application()
    app.add_routes([web.get("/", hello)])
    return app


asyncio.run(main())

# output:
# -- as it is
# aiohttp.access INFO 127.0.0.1 [when] "GET /?a=1 HTTP/1.1" 200 "there" "me/1" 5
# hello
# aiohttp.access INFO 127.0.0.1 [when] "POST / HTTP/1.1" 405 "there" "me/1" 23
# 405
# -- another class
# aiohttp.access INFO GET / -> 200, True
# hello
# aiohttp.access INFO POST / -> 405, True
# 405
# -- none
# hello
# 405
