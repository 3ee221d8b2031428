# cpython: skip aiohttp is not in the oracle
# The access log is written where the handler ran: it sees its context variables. A format may hold percent signs of its
# own, and what fails in the log fails there alone.
import asyncio
import contextvars
import logging
import sys

from aiohttp import ClientSession, web
from aiohttp.abc import AbstractAccessLogger
from aiohttp.client import ClientResponseError, TCPConnector  # modules of the library name each other's classes
from aiohttp.web_log import AccessLogger

who = contextvars.ContextVar("who", default="nobody")


class OwnLog(AbstractAccessLogger):
    def log(self, request, response, time):
        print(f"{request.path}: {response.status}, asked for by {who.get()}")


async def hello(request):
    who.set(request.query.get("who", "nobody"))
    return web.Response(text="hello")


async def sign(request, handler):
    """A middleware of the client: what is sent can be looked at, where anything is."""
    body = await request.body.as_bytes() if request.body else None
    print(request.method, body)
    return await handler(request)


async def main():
    app = web.Application()
    app.router.add_route("*", "/", hello)
    runner = web.AppRunner(app, access_log_class=OwnLog)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    async with ClientSession("http://127.0.0.1:8080", middlewares=[sign], connector=TCPConnector()) as session:
        async with session.get("/?who=Ann"), session.post("/", data=b"some"), session.post("/"):
            pass
        try:
            async with session.put("/nowhere", json=[1], raise_for_status=True):
                pass
        except ClientResponseError as error:
            print(error.status)
    await runner.cleanup()


asyncio.run(main())
logging.basicConfig(stream=sys.stdout, format="%(message)s", level=logging.INFO)
log = AccessLogger(logging.getLogger(), "of %X took %T s: %r %a")
log.log(None, None, 2.2)
logging.getLogger().handlers[0].setFormatter(type("Short", (logging.Formatter,), {"formatException": lambda *_: "..."})())
AccessLogger(logging.getLogger(), "%D").log(None, None, "no time")

# output:
# GET None
# /: 200, asked for by Ann
# POST b'some'
# /: 200, asked for by nobody
# POST None
# /: 200, asked for by nobody
# PUT b'[1]'
# /nowhere: 404, asked for by nobody
# 404
# of %X took 2 s: - -
# Error in logging
# ...
